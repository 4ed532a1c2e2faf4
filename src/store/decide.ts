import type { Kysely } from 'kysely'
import type { Decision } from '../model/Decision.ts'
import { digest } from '../model/digest.ts'
import { decisionList } from './decisionList.ts'
import type { Tables } from './Tables.ts'

/** Keeps what a person decided; the same decision twice is one. */
export async function decide(
  db: Kysely<Tables>,
  decision: Omit<Decision, 'id' | 'kind' | 'attached'>,
): Promise<Decision> {
  const { textId, quote, prefix, suffix, field, value, by, at } = decision
  const spans = JSON.stringify(decision.spans)
  const id = digest(textId, spans, field, value, by, at)
  await db
    .insertInto('decisions')
    .values({ id, text_id: textId, quote, prefix, suffix, spans, field, value, by, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = (await decisionList(db)).find((other) => other.id === id)
  if (!kept) throw new Error(`The decision on “${quote}” was not kept. Try again.`)
  return kept
}
