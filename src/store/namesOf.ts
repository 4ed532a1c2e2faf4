import { type Kysely, sql } from 'kysely'
import type { IdentityRow } from './IdentityRow.ts'
import { present } from './present.ts'
import type { Tables } from './Tables.ts'

/** The names that are taken for one identity, those of most documents first; undefined where nobody has it. */
export async function namesOf(db: Kysely<Tables>, identity: string): Promise<IdentityRow | undefined> {
  const { rows } = await sql<Found>`
    select i.name, i.country, count(distinct e.document) as documents, 
      min(case when exists (select 1 from mentions m where m.document = e.document and m.entity = e.id) then e.document || '#' || e.id end) as at, i.confidence, i.reason, i.by
    from identities i join entities e on e.profile = i.profile
    where i.identity = ${identity} group by i.profile order by documents desc, i.profile`.execute(db)
  if (!rows.length) return undefined
  return {
    identity,
    names: rows.map(({ confidence, reason, by, ...row }) => ({
      ...present(row),
      resolution: { confidence, reason, by },
    })),
  }
}

type Found = IdentityRow['names'][number] & IdentityRow['names'][number]['resolution'] & { readonly country: string }
