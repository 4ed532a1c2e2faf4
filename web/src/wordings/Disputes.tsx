import type { RelationRow } from '../../../src/store/RelationRow.ts'
import { relationsOnce } from '../../../src/store/relationsOnce.ts'
import { Disputed } from './Disputed.tsx'

const SHOWN = 5 // pairs; the rest is folded up

/** Claims beside their denials, each pair once; nothing where there are none. */
export function Disputes({ relations }: { readonly relations: readonly RelationRow[] }) {
  const pairs = relationsOnce(relations)
  const rest = pairs.slice(SHOWN)
  if (pairs.length === 0) return null
  return (
    <section>
      <h2>Claim and denial</h2>
      <Pairs relations={pairs.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Pairs relations={rest} />
        </details>
      )}
    </section>
  )
}

function Pairs({ relations }: { readonly relations: readonly RelationRow[] }) {
  return (
    <>
      {relations.map((relation) => (
        <Disputed
          key={`${relation.from.document}#${relation.from.id} ${relation.to.document}#${relation.to.id}`}
          relation={relation}
        />
      ))}
    </>
  )
}
