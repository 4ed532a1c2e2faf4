import type { Kysely } from 'kysely'
import type { Dispute } from '../model/Dispute.ts'
import { digest } from '../model/digest.ts'
import type { Tables } from './Tables.ts'

/** Makes a dispute the record's own; documents that were read for another keep their reading until they are added again. */
export async function useDispute(db: Kysely<Tables>, dispute: Dispute): Promise<void> {
  const json = JSON.stringify(dispute)
  const at = new Date().toISOString()
  await db
    .insertInto('disputes')
    .values({ digest: digest(json), title: dispute.title, dispute: json, at })
    .onConflict((conflict) => conflict.column('digest').doUpdateSet({ at }))
    .execute()
}
