import { type Insertable, type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** Rows in one insert: bounds what is in memory twice. */
const ROWS_AT_ONCE = 5000

/** Inserts rows that all have the columns of the first, by one statement whatever their number; `otherwise` says what becomes of those that are there. */
export async function insertRows<Table extends keyof Tables>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  otherwise: 'abort' | 'ignore' | 'replace' = 'abort',
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const values = sql.join(columns.map((_, at) => sql`each.value ->> ${sql.lit(at)}`))
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const json = JSON.stringify(
      rows.slice(at, at + ROWS_AT_ONCE).map((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
    )
    await sql`insert or ${sql.raw(otherwise)} into ${sql.table(table)} (${names}) select ${values} from json_each(${json}) as each`.execute(
      db,
    )
  }
}
