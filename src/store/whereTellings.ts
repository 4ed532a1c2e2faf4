import { type Expression, type SqlBool, sql } from 'kysely'
import type { Filter } from './Filter.ts'
import { whereDone } from './whereDone.ts'
import { whereSaid } from './whereSaid.ts'

/** The condition that a document, which the query calls d, holds a statement or event by the speaker, party, issue and stance that are asked for. */
export function whereTellings({ speaker, party, issue, stance }: Filter): Expression<SqlBool>[] {
  if (!(speaker || party || issue || stance)) return []
  const asked: Filter = {
    ...(speaker && { speaker }),
    ...(party && { party }),
    ...(issue && { issue }),
    ...(stance && { stance }),
  }
  return [
    sql<SqlBool>`(exists (select 1 from statements t where t.document = d.id and ${sql.join(whereSaid(asked), sql` and `)})
      or exists (select 1 from events t where t.document = d.id and ${sql.join(whereDone(asked), sql` and `)}))`,
  ]
}
