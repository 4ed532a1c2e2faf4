import { type Kysely, sql } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Decision } from '../model/Decision.ts'
import type { Tables } from './Tables.ts'

/** The decisions whose words, or words that they name, may stand in a text: made on that text, or on words that it has with what was before or after them. */
export async function decisionsOn(
  db: Kysely<Tables>,
  { text, textId }: Pick<AnnotatedDocument, 'text' | 'textId'>,
): Promise<readonly Omit<Decision, 'kind' | 'attached'>[]> {
  const { rows } = await sql<Tables['decisions']>`
    select * from decisions d where exists (
      select 1 from (
        select d.text_id, d.prefix, d.quote, d.suffix
        union all select value ->> 'textId', value ->> 'prefix', value ->> 'quote', value ->> 'suffix'
          from json_each(case when d.field in ('group', 'relation', 'change', 'identity') then d.value else '{}' end, '$.with')
      ) where text_id = ${textId} or instr(${text}, prefix || quote) or instr(${text}, quote || suffix)
    ) order by at, id`.execute(db)
  return rows.map(({ text_id, spans, ...row }) => ({ ...row, textId: text_id, spans: JSON.parse(spans) }))
}
