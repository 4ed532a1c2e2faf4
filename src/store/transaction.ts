import { setTimeout } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** A writer that came second waits without blocking its process: this long between tries, and in all. */
const PAUSE_MS = 50
const PATIENCE_MS = 60_000

/**
 * Runs the work whole or not at all.
 *
 * The write lock is taken at the start: a reader that turns writer halfway is refused by SQLite when another process wrote meanwhile.
 */
export async function transaction<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await begin(connection)
    try {
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // SQLite may have rolled back already (full disk): the first error is the one to tell.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

async function begin(connection: Kysely<Tables>): Promise<void> {
  const start = performance.now()
  for (;;) {
    try {
      await sql`begin immediate`.execute(connection)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() - start > PATIENCE_MS) throw error
      await setTimeout(PAUSE_MS)
    }
  }
}
