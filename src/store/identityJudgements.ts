import { type Kysely, sql } from 'kysely'
import type { IdentityJudgement } from '../link/decisions/IdentityJudgement.ts'
import { linkedOf } from '../link/decisions/linkedOf.ts'
import type { Tables } from './Tables.ts'

/** What people decided on who is who, with the blocks of the two profiles, the oldest first. */
export async function identityJudgements(
  db: Kysely<Tables>,
): Promise<readonly (IdentityJudgement & { readonly blocks: readonly [string, string] })[]> {
  const { rows } = await sql<Found>`
    select c.field, c.value, c.by, c.at, i.profile as a, j.profile as b, i.block as "blockA", j.block as "blockB"
    from decisions c
    join attachments x on x.decision = c.id and x.anchor = 0 join attachments y on y.decision = c.id and y.anchor = 1
    join entities e on e.document = x.document and e.id = x.id join identities i on i.profile = e.profile
    join entities f on f.document = y.document and f.id = y.id join identities j on j.profile = f.profile
    where c.field = 'identity' and i.profile <> j.profile order by c.at, c.id`.execute(db)
  return rows.map(({ a, b, by, at, blockA, blockB, ...decision }) => ({
    ...{ a, b, by, at, is: linkedOf(decision)?.is === 'same' ? ('same' as const) : ('apart' as const) },
    blocks: [blockA, blockB],
  }))
}

type Found = Readonly<Record<'field' | 'value' | 'by' | 'at' | 'a' | 'b' | 'blockA' | 'blockB', string>>
