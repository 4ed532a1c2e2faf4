import { type Kysely, sql } from 'kysely'
import type { Decision } from '../model/Decision.ts'
import type { Tables } from './Tables.ts'

/** All decisions, oldest first; one is attached where its words still stand in a text of the record. */
export async function decisionList(db: Kysely<Tables>): Promise<readonly Decision[]> {
  const { rows } = await sql<Omit<Decision, 'kind' | 'spans' | 'attached'> & { spans: string; attached: number }>`
    select c.id, c.text_id as "textId", c.quote, c.prefix, c.suffix, c.spans, c.field, c.value, c.by, c.at,
      exists (select 1 from texts t where t.id = c.text_id and instr(t.text, c.prefix || c.quote || c.suffix)) as attached
    from decisions c order by c.at, c.id`.execute(db)
  return rows.map((row) => ({
    kind: 'decision',
    ...row,
    spans: JSON.parse(row.spans),
    attached: Boolean(row.attached),
  }))
}
