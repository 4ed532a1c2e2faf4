import { type Expression, type SqlBool, sql } from 'kysely'
import type { Filter } from './Filter.ts'

/** The conditions on a row's document, whose table the query calls d. */
export function whereDocument({ document, outlet }: Filter): Expression<SqlBool>[] {
  return [
    ...(document ? [sql<SqlBool>`(d.id = ${document} or d.source = ${document})`] : []),
    ...(outlet ? [sql<SqlBool>`d.outlet like ${outlet}`] : []),
  ]
}
