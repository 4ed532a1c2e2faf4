import type { Kysely } from 'kysely'
import type { Dispute } from '../model/Dispute.ts'
import type { Tables } from './Tables.ts'

/** The dispute of a digest, as a run used it; without a digest the one that was told last. */
export async function disputeOf(db: Kysely<Tables>, digest?: string): Promise<Dispute | undefined> {
  const all = db.selectFrom('disputes').select('dispute')
  const found = await (digest
    ? all.where('digest', '=', digest)
    : all.orderBy('at', 'desc').limit(1)
  ).executeTakeFirst()
  return found && (JSON.parse(found.dispute) as Dispute)
}
