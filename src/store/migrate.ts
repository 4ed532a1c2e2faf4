import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { migrations } from './migrations/index.ts'

/** "Stof" in ASCII: the mark in SQLite's header by which a record is known (PRAGMA application_id). */
const APPLICATION_ID = 0x53746f66

/**
 * Brings a record to the newest version, each step whole or not at all, with a copy of the file as it was beside it first.
 *
 * @throws Error for a file that is some other database, or that a newer Standoff wrote.
 */
export async function migrate(
  database: Database.Database,
  { readonly }: { readonly readonly: boolean },
): Promise<void> {
  const { name } = database
  const state = () => ({
    application: database.pragma('application_id', { simple: true }) as number,
    version: database.pragma('user_version', { simple: true }) as number,
    tables: database.prepare('select count(*) from sqlite_schema').pluck().get() as number,
  })
  const { application, version, tables } = state()
  if (application !== APPLICATION_ID && tables > 0)
    throw new Error(`${name} is a database, but no record of Standoff. Name another file with --record.`)
  if (version > migrations.length)
    throw new Error(
      `${name} has version ${version} of the record; this Standoff knows up to ${migrations.length}. Install a newer Standoff.`,
    )
  if (version === migrations.length) return
  if (readonly)
    throw new Error(
      `${name} has version ${version} of the record and must be brought to ${migrations.length}. Open it once for writing, with \`standoff add\`.`,
    )
  const backup = `${name}.version-${version}.backup`
  if (tables > 0 && !existsSync(backup)) await database.backup(backup)
  database
    .transaction(() => {
      for (const sql of migrations.slice(state().version)) database.exec(sql)
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${migrations.length}`)
    })
    .immediate()
}
