import { type Kysely, sql } from 'kysely'
import { judgedIdentities } from '../link/decisions/judgedIdentities.ts'
import { identitiesOf } from '../link/identitiesOf.ts'
import { nameKey } from '../link/nameKey.ts'
import type { Profile } from '../link/Profile.ts'
import { identityJudgements } from './identityJudgements.ts'
import { present } from './present.ts'
import type { Tables } from './Tables.ts'

/** Settles anew who the profiles of some blocks are, and of those that people's decisions tie to them; those that no document has any more are dropped. */
export async function identify(db: Kysely<Tables>, blocks: readonly string[]): Promise<void> {
  const judgements = await identityJudgements(db)
  const tied = closure(
    blocks,
    judgements.map((judgement) => judgement.blocks),
  )
  const asked = sql`(select value from json_each(${JSON.stringify(tied)}))`
  await sql`delete from identities where block in ${asked}
    and not exists (select 1 from entities where entities.profile = identities.profile)`.execute(db)
  const { rows } = await sql<Found>`
    select profile as key, block, type, name, country, ref, identity, by from identities where block in ${asked}`.execute(
    db,
  )
  const before = new Map(rows.map(({ key, identity, by }) => [key, `${by} ${identity}`]))
  const settled = [...Map.groupBy(rows, ({ block }) => block).values()].flatMap((own) =>
    identitiesOf(own.map(profileFrom)),
  )
  for (const { profile, identity, resolution } of judgedIdentities(settled, judgements)) {
    const { confidence, reason, by } = resolution
    if (before.get(profile) !== `${by} ${identity}`)
      await db
        .updateTable('identities')
        .set({ identity, confidence, reason, by })
        .where('profile', '=', profile)
        .execute()
  }
}

/** The blocks that chains of ties join to some. */
function closure(blocks: readonly string[], ties: readonly (readonly [string, string])[]): readonly string[] {
  const found = new Set(blocks)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const tie of ties) if (tie.some((block) => found.has(block))) for (const block of tie) found.add(block)
  }
  return [...found]
}

type Found = Pick<Tables['identities'], 'block' | 'type' | 'name' | 'country' | 'ref' | 'identity'> &
  Readonly<Record<'key' | 'by', string>>

const profileFrom = ({ by: _, ...row }: Found): Profile =>
  ({ ...present(row), words: nameKey(row.name).split(' ') }) as unknown as Profile
