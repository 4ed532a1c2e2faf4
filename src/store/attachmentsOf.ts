import { type Kysely, sql } from 'kysely'
import type { Attachment } from '../link/decisions/Attachment.ts'
import { disputeOf } from './disputeOf.ts'
import type { Tables } from './Tables.ts'

/** What people decided on the statements and events of a document, the oldest first; issues as the dispute names them now. */
export async function attachmentsOf(db: Kysely<Tables>, document: string): Promise<readonly Attachment[]> {
  const { rows } = await sql<Attachment['decision'] & { id: string }>`
    select a.id, c.field, c.value, c.by, c.at from attachments a join decisions c on c.id = a.decision
    where a.document = ${document} and a.anchor = 0 order by c.at, c.id`.execute(db)
  const dispute = await disputeOf(db)
  const now = (issue: string) => dispute?.issues.find(({ was }) => was?.includes(issue))?.id ?? issue
  return rows.map(({ id, ...decision }) => ({
    id,
    decision: decision.field === 'issue' ? { ...decision, value: now(decision.value) } : decision,
  }))
}
