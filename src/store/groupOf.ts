import type { Kysely } from 'kysely'
import type { Group } from '../model/Group.ts'
import type { Tables } from './Tables.ts'

/** The group of an id that it has, or once had. */
export async function groupOf(db: Kysely<Tables>, id: string): Promise<Group | undefined> {
  const moved = await db.selectFrom('former_groups').select('now').where('id', '=', id).executeTakeFirst()
  const group = await db
    .selectFrom('groups')
    .selectAll()
    .where('id', '=', moved?.now ?? id)
    .executeTakeFirst()
  if (!group) return undefined
  const members = await db
    .selectFrom('group_members')
    .selectAll()
    .where('group', '=', group.id)
    .orderBy('document')
    .orderBy('id')
    .execute()
  return {
    ...{ kind: 'group', id: group.id, of: group.of as Group['of'] },
    members: members.map(({ document, id: member, by, confidence, reason }) => ({
      ...{ document, id: member, resolution: { confidence, by: by === 'person' ? by : 'machine', reason } },
    })),
    canonical: { document: group.canonical_document, id: group.canonical },
  }
}
