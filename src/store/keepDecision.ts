import { type Kysely, sql } from 'kysely'
import { anchorsOf } from '../link/decisions/anchorsOf.ts'
import type { Decision } from '../model/Decision.ts'
import { digest } from '../model/digest.ts'
import { decisionList } from './decisionList.ts'
import { settleDocument } from './settleDocument.ts'
import type { Tables } from './Tables.ts'

/** Keeps what a person decided and brings the documents that have its words up to it; the same decision twice is one. */
export async function keepDecision(
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
  for (const document of await documentsWith(db, decision)) await settleDocument(db, document)
  const kept = (await decisionList(db)).find((other) => other.id === id)
  if (!kept) throw new Error(`The decision on “${quote}” was not kept. Try again.`)
  return kept
}

/** The documents that may have the words of a decision, or words that it names. */
async function documentsWith(
  db: Kysely<Tables>,
  decision: Omit<Decision, 'id' | 'kind' | 'attached'>,
): Promise<readonly string[]> {
  const anchors = anchorsOf(decision).map(({ textId, prefix, quote, suffix }) => [
    textId,
    prefix + quote,
    quote + suffix,
  ])
  const { rows } = await sql<{ id: string }>`
    select distinct d.id from json_each(${JSON.stringify(anchors)}) a
    join texts t on t.id = a.value ->> 0 or instr(t.text, a.value ->> 1) or instr(t.text, a.value ->> 2)
    join documents d on d.text_id = t.id order by d.id`.execute(db)
  return rows.map(({ id }) => id)
}
