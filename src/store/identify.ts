import { type Kysely, sql } from 'kysely'
import { identitiesOf } from '../link/identitiesOf.ts'
import { nameKey } from '../link/nameKey.ts'
import type { Profile } from '../link/Profile.ts'
import { present } from './present.ts'
import type { Tables } from './Tables.ts'

/** Settles anew who the profiles of some blocks are; those that no document has any more are dropped. */
export async function identify(db: Kysely<Tables>, blocks: readonly string[]): Promise<void> {
  for (const block of blocks) {
    await sql`delete from identities where block = ${block}
      and not exists (select 1 from entities where entities.profile = identities.profile)`.execute(db)
    const rows = await db
      .selectFrom('identities')
      .select(['profile as key', 'block', 'type', 'name', 'country', 'ref', 'identity'])
      .where('block', '=', block)
      .execute()
    const before = new Map(rows.map(({ key, identity }) => [key, identity]))
    for (const { profile, identity, resolution } of identitiesOf(rows.map(profileFrom)))
      if (before.get(profile) !== identity)
        await db
          .updateTable('identities')
          .set({ identity, confidence: resolution.confidence, reason: resolution.reason })
          .where('profile', '=', profile)
          .execute()
  }
}

const profileFrom = (row: { readonly name: string }): Profile =>
  ({ ...present(row), words: nameKey(row.name).split(' ') }) as unknown as Profile
