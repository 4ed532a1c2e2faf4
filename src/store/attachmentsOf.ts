import { type Kysely, sql } from 'kysely'
import type { Attachment } from '../link/decisions/Attachment.ts'
import type { Tables } from './Tables.ts'

/** What people decided on the statements and events of a document, the oldest first. */
export async function attachmentsOf(db: Kysely<Tables>, document: string): Promise<readonly Attachment[]> {
  const { rows } = await sql<Attachment['decision'] & { id: string }>`
    select a.id, c.field, c.value, c.by, c.at from attachments a join decisions c on c.id = a.decision
    where a.document = ${document} and a.anchor = 0 order by c.at, c.id`.execute(db)
  return rows.map(({ id, ...decision }) => ({ id, decision }))
}
