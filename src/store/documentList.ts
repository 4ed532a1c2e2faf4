import { type Kysely, type SqlBool, sql } from 'kysely'
import { daysOf } from '../link/daysOf.ts'
import type { DocumentRow } from './DocumentRow.ts'
import type { Filter } from './Filter.ts'
import { present } from './present.ts'
import type { Tables } from './Tables.ts'
import { whereDocument } from './whereDocument.ts'
import { whereTellings } from './whereTellings.ts'
import { whereWords } from './whereWords.ts'

/** Documents that match by outlet, date of publication and words, and hold something that was said or done as asked for; by date, undated ones last. */
export async function documentList(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly DocumentRow[]> {
  const from = daysOf(filter.from)?.from
  const to = daysOf(filter.to)?.to
  const conditions = [
    sql<SqlBool>`true`,
    ...whereDocument(filter),
    ...(from !== undefined ? [sql<SqlBool>`d.to_day >= ${from}`] : []),
    ...(to !== undefined ? [sql<SqlBool>`d.from_day <= ${to}`] : []),
    ...whereWords(sql`coalesce(d.title, '') || ' ' || x.text`, filter.words),
    ...whereTellings(filter),
  ]
  const { rows } = await sql<DocumentRow>`
    select d.id, d.text_id as "textId", d.source, d.title, d.outlet, d.byline, d.url, d.language,
      coalesce(d.published, d.linked_published) as published,
      case when d.published is null and d.linked_published is not null then 'linked' else d.published_basis end as "publishedBasis",
      d.copy_of as "copyOf", d.characters,
      (select count(*) from statements s where s.document = d.id) as statements,
      (select count(*) from events e where e.document = d.id) as events,
      (select count(*) from messages m where m.document = d.id and m.level = 'warning') as warnings
    from documents d join texts x on x.id = d.text_id
    where ${sql.join(conditions, sql` and `)}
    order by d.from_day is null, d.from_day, d.outlet, d.source, d.id
    limit ${filter.limit ?? -1} offset ${filter.offset ?? 0}`.execute(db)
  return rows.map(present)
}
