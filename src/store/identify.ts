import { type Kysely, sql } from 'kysely'
import { identitiesOf } from '../link/identitiesOf.ts'
import { nameKey } from '../link/nameKey.ts'
import type { Profile } from '../link/Profile.ts'
import { present } from './present.ts'
import type { Tables } from './Tables.ts'

/** Settles anew who the profiles of some blocks are; those that no document has any more are dropped. */
export async function identify(db: Kysely<Tables>, blocks: readonly string[]): Promise<void> {
  const asked = sql`(select value from json_each(${JSON.stringify(blocks)}))`
  await sql`delete from identities where block in ${asked}
    and not exists (select 1 from entities where entities.profile = identities.profile)`.execute(db)
  const { rows } = await sql<Found>`
    select profile as key, block, type, name, country, ref, identity from identities where block in ${asked}`.execute(
    db,
  )
  const before = new Map(rows.map(({ key, identity }) => [key, identity]))
  const settled = [...Map.groupBy(rows, ({ block }) => block).values()].flatMap((own) =>
    identitiesOf(own.map(profileFrom)),
  )
  for (const { profile, identity, resolution } of settled)
    if (before.get(profile) !== identity)
      await db
        .updateTable('identities')
        .set({ identity, confidence: resolution.confidence, reason: resolution.reason })
        .where('profile', '=', profile)
        .execute()
}

type Found = Pick<Tables['identities'], 'block' | 'type' | 'name' | 'country' | 'ref' | 'identity'> & {
  readonly key: string
}

const profileFrom = (row: Found): Profile =>
  ({ ...present(row), words: nameKey(row.name).split(' ') }) as unknown as Profile
