import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** Ids of groups that are no more lead on to the group that their first member is in now. */
export async function leadOn(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (await db.selectFrom('groups').select('id').where('id', '=', id).executeTakeFirst()) continue
    const at = id.lastIndexOf('#')
    const now = await db
      .selectFrom('group_members')
      .select('group')
      .where('document', '=', id.slice(0, at))
      .where('id', '=', id.slice(at + 1))
      .orderBy('group')
      .executeTakeFirst()
    if (!now) continue
    await db.updateTable('former_groups').set({ now: now.group }).where('now', '=', id).execute()
    await sql`insert or replace into former_groups (id, now) values (${id}, ${now.group})`.execute(db)
  }
}
