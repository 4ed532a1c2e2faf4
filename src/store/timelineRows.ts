import type { Kysely } from 'kysely'
import { daysOf } from '../link/daysOf.ts'
import type { EventRow } from './EventRow.ts'
import { eventRows } from './eventRows.ts'
import type { Filter } from './Filter.ts'
import type { StatementRow } from './StatementRow.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'

/** Said and done in one list by date; what has no date comes last. */
export async function timelineRows(
  db: Kysely<Tables>,
  filter: Filter = {},
): Promise<readonly (StatementRow | EventRow)[]> {
  const { limit, offset = 0, ...rest } = filter
  const first = limit === undefined ? rest : { ...rest, limit: offset + limit }
  const rows = [...(await statementRows(db, first)), ...(await eventRows(db, first))]
  const at = new Map(rows.map((row) => [row, daysOf(row.date)?.from ?? Number.POSITIVE_INFINITY]))
  const day = (row: StatementRow | EventRow) => at.get(row) ?? 0
  return rows
    .sort((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b)))
    .slice(offset, limit === undefined ? undefined : offset + limit)
}
