import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** Ids of groups that are no more lead on to the group that their first member is in now. */
export async function leadOn(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const gone = ids.map((id) => [id, id.slice(0, id.lastIndexOf('#')), id.slice(id.lastIndexOf('#') + 1)])
  const { rows } = await sql<{ id: string; now: string | null }>`
    select value ->> 0 as id, (select min(m."group") from group_members m where m.document = value ->> 1 and m.id = value ->> 2) as now
    from json_each(${JSON.stringify(gone)}) where not exists (select 1 from groups where id = value ->> 0)`.execute(db)
  for (const { id, now } of rows) {
    if (!now) continue
    await sql`update former_groups set now = ${now} where now = ${id}`.execute(db)
    await sql`insert or replace into former_groups (id, now) values (${id}, ${now})`.execute(db)
  }
}
