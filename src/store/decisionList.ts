import { type Kysely, sql } from 'kysely'
import { anchorsOf } from '../link/decisions/anchorsOf.ts'
import type { Decision } from '../model/Decision.ts'
import type { Tables } from './Tables.ts'

/** All decisions, oldest first; one is attached where all words that it names are found in the record, and something to decide on there. */
export async function decisionList(db: Kysely<Tables>): Promise<readonly Decision[]> {
  const { rows } = await sql<Omit<Decision, 'kind' | 'spans' | 'attached'> & { spans: string; anchors: number }>`
    select c.id, c.text_id as "textId", c.quote, c.prefix, c.suffix, c.spans, c.field, c.value, c.by, c.at,
      (select count(distinct anchor) from attachments a where a.decision = c.id) as anchors
    from decisions c order by c.at, c.id`.execute(db)
  return rows.map(({ anchors, spans, ...row }) => {
    const decision = { kind: 'decision', ...row, spans: JSON.parse(spans) as Decision['spans'] } as const
    return { ...decision, attached: anchors === anchorsOf(decision).length }
  })
}
