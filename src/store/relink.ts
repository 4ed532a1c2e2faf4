import { type Kysely, sql } from 'kysely'
import { settleDocument } from './settleDocument.ts'
import type { Tables } from './Tables.ts'
import { transaction } from './transaction.ts'

/** Links the documents that a migration left without links, one at a time: what was stopped goes on at the next opening. */
export async function relink(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from documents d where not exists (select 1 from link_items i where i.document = d.id) order by id`.execute(
    db,
  )
  for (const { id } of rows) await transaction(db, (inner) => settleDocument(inner, id))
}
