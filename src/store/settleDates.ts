import { type Kysely, sql } from 'kysely'
import { daysOf } from '../link/daysOf.ts'
import { linkedDate } from '../link/linkedDate.ts'
import { textEvidence } from '../link/textEvidence.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/** Dates the documents that have no date of their own by dated ones that tell the same. */
export async function settleDates(db: Kysely<Tables>, documents: readonly string[]): Promise<void> {
  const { rows: undated } = await sql<{ id: string }>`
    select id from documents where published is null and id in (select value from json_each(${JSON.stringify(documents)}))`.execute(
    db,
  )
  for (const { id } of undated) {
    const { rows: occasions } = await sql<{ from: number; to: number }>`
      select distinct coalesce(s.from_day, e.from_day) as "from", coalesce(s.to_day, e.to_day) as "to"
      from group_members own join group_members m on m."group" = own."group" and m.document <> own.document
      join documents d on d.id = m.document and d.published is not null
      left join statements s on m."of" = 'statement' and s.document = m.document and s.id = m.id and s.said is not null
      left join events e on m."of" = 'event' and e.document = m.document and e.id = m.id and e.date is not null
      where own.document = ${id} and coalesce(s.from_day, e.from_day) is not null`.execute(db)
    const reading = occasions.length ? await readingOf(db, id) : undefined
    const date = reading && linkedDate(await textEvidence(reading), occasions)
    const days = daysOf(date)
    const settled = { linked_published: date ?? null, from_day: days?.from ?? null, to_day: days?.to ?? null }
    await db.updateTable('documents').set(settled).where('id', '=', id).execute()
  }
}
