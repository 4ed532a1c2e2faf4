import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** How many documents were last read for another dispute than the one of the digest, or for none. */
export async function unread(db: Kysely<Tables>, digest: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from documents d join readings r on r.id = d.reading join runs u on u.id = r.run
    where u.dispute is not ${digest}`.execute(db)
  return rows[0]?.count ?? 0
}
