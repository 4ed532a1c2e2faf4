import { type Expression, type SqlBool, sql } from 'kysely'
import type { Filter } from './Filter.ts'
import { whereTold } from './whereTold.ts'
import { whereWords } from './whereWords.ts'

/** The conditions on an event, which the query calls t, and its document d. */
export function whereDone(filter: Filter): Expression<SqlBool>[] {
  const { speaker, words } = filter
  return [
    ...whereTold('event', filter),
    ...(speaker
      ? [
          sql<SqlBool>`exists (select 1 from event_participants p join entities n on n.document = p.document and n.id = p.entity
            join identities i on i.profile = n.profile
            where p.document = t.document and p.event = t.id and (i.identity = ${speaker} or n.name like ${`%${speaker}%`}))`,
        ]
      : []),
    ...whereWords(sql`t.sentence`, words),
  ]
}
