import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** Says of all documents that copies join to the given one which of them is the earliest; dates that linked documents settled do not count. */
export async function settleCopies(db: Kysely<Tables>, documents: readonly string[]): Promise<void> {
  for (const document of documents) {
    const { rows } = await sql<{ id: string }>`
      with recursive same (item) as (
        select item from link_items where "of" = 'document' and document = ${document}
        union select case p.a when same.item then p.b else p.a end from same join pairs p on p.kind = 'copy' and (p.a = same.item or p.b = same.item)
      )
      select d.id from same join link_items i on i.item = same.item join documents d on d.id = i.document
      order by d.published is null, d.from_day, d.id`.execute(db)
    const [first, ...copies] = rows.map(({ id }) => id)
    if (!first) continue
    await db.updateTable('documents').set({ copy_of: null }).where('id', '=', first).execute()
    await sql`update documents set copy_of = ${first} where id in (select value from json_each(${JSON.stringify(copies)}))`.execute(
      db,
    )
  }
}
