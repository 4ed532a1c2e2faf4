import { type Kysely, sql } from 'kysely'
import type { Days } from '../link/Days.ts'
import { jointEvidence } from '../link/dating/jointEvidence.ts'
import type { Occasion } from '../link/dating/Occasion.ts'
import { readUndated, type Undated } from '../link/dating/readUndated.ts'
import { daysOf } from '../link/daysOf.ts'
import { linkedDate } from '../link/linkedDate.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/** So many undated documents that hang together are solved at once; bounds the work of adding one. */
const MOST_UNDATED = 16

/** Dates the documents that have no date of their own, together with the undated ones that they are linked with, by dated ones that tell the same. */
export async function settleDates(db: Kysely<Tables>, documents: readonly string[]): Promise<void> {
  const undated = new Map<string, Undated>()
  for (let open = await undatedOf(db, documents); open.length && undated.size < MOST_UNDATED; ) {
    for (const id of open.slice(0, MOST_UNDATED - undated.size)) {
      const reading = await readingOf(db, id)
      if (reading) undated.set(id, await readUndated(reading))
    }
    const near = (await membersBeside(db, [...undated.keys()])).flatMap(({ document, published }) =>
      published === null && !undated.has(document) ? [document] : [],
    )
    open = [...new Set(near)]
  }
  if (!undated.size) return
  const occasions = occasionsOf(await membersBeside(db, [...undated.keys()]), undated)
  const texts = new Map(Array.from(undated, ([id, { evidence }]) => [id, evidence]))
  const linked = jointEvidence(texts, occasions)
  for (const [id, evidence] of texts) {
    const date = linkedDate(evidence, linked.get(id) ?? [])
    const days = daysOf(date)
    const settled = { linked_published: date ?? null, from_day: days?.from ?? null, to_day: days?.to ?? null }
    await db.updateTable('documents').set(settled).where('id', '=', id).execute()
  }
}

async function undatedOf(db: Kysely<Tables>, documents: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from documents where published is null and id in (select value from json_each(${JSON.stringify(documents)}))`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

interface Member {
  readonly group: string
  readonly document: string
  readonly of: string
  readonly id: string
  readonly published: string | null
  readonly from: number | null
  readonly to: number | null
}

/** All that stand in a group with something that the documents tell; the days are those of a date of their own. */
async function membersBeside(db: Kysely<Tables>, documents: readonly string[]): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`
    select distinct m."group", m.document, m."of", m.id, d.published,
      coalesce(s.from_day, e.from_day) as "from", coalesce(s.to_day, e.to_day) as "to"
    from group_members own join group_members m on m."group" = own."group" join documents d on d.id = m.document
    left join statements s on m."of" = 'statement' and s.document = m.document and s.id = m.id and s.said is not null
    left join events e on m."of" = 'event' and e.document = m.document and e.id = m.id and e.date is not null
    where own.document in (select value from json_each(${JSON.stringify(documents)}))`.execute(db)
  return rows
}

/** One occasion a group, with one telling a document; groups of the same documents and days tell nothing more. */
function occasionsOf(members: readonly Member[], undated: ReadonlyMap<string, Undated>): readonly Occasion[] {
  const groups = [...Map.groupBy(members, ({ group }) => group).values()].map((group): Occasion => {
    const tellings = group.filter(({ document }) => undated.has(document))
    const dated = group.filter((member) => member.published !== null)
    return {
      days: uniqueDays([...dated, ...tellings]),
      tellings: [...Map.groupBy(tellings, ({ document }) => document)].map(([document, own]) => {
        const told = own.flatMap(({ of, id }) => undated.get(document)?.days.get(`${of}:${id}`) ?? [])[0]
        return { document, ...(told && { told }) }
      }),
    }
  })
  const keyOf = ({ days, tellings }: Occasion) =>
    JSON.stringify([days, tellings.map(({ document, told }) => [document, told?.(SAMPLE_DAY)?.from ?? null])])
  return [...new Map(groups.map((occasion) => [keyOf(occasion), occasion])).values()]
}

/** Words that name the same day from here are taken for the same: some Wednesday. */
const SAMPLE_DAY = 15_000

const uniqueDays = (members: readonly Member[]): readonly Days[] => [
  ...new Map(
    members.flatMap(({ from, to }) => (from === null || to === null ? [] : [[`${from}-${to}`, { from, to }] as const])),
  ).values(),
]
