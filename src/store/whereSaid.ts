import { type Expression, type SqlBool, sql } from 'kysely'
import type { Filter } from './Filter.ts'
import { ftsQuery } from './ftsQuery.ts'
import { whereTold } from './whereTold.ts'

/** The conditions on a statement, which the query calls t, and its document d. */
export function whereSaid(filter: Filter): Expression<SqlBool>[] {
  const { speaker, words } = filter
  return [
    ...whereTold('statement', filter),
    ...(speaker
      ? [
          sql<SqlBool>`exists (select 1 from entities n join identities i on i.profile = n.profile where n.document = t.document and n.id = t.speaker
            and (i.identity = ${speaker} or n.name like ${`%${speaker}%`}))`,
        ]
      : []),
    ...(words
      ? [
          sql<SqlBool>`t.row in (select rowid from statement_words where statement_words match ${ftsQuery(words) || '""'})`,
        ]
      : []),
  ]
}
