import type Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** More than the record has statements; those of lists of varying length would be kept without end. */
const MOST = 400

/** The database with statements prepared once: what SQLite holds of a statement stays in memory until JavaScript forgets it, which may be late. */
export function keptStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => void database.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '')
      const statement = database.prepare(sql) as unknown as SqliteStatement
      kept.set(sql, statement)
      return statement
    },
  }
}
