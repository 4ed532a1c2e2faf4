import type { RelationRow } from '../../../src/store/RelationRow.ts'
import { Why } from '../parts/Why.tsx'
import { words } from '../words.ts'
import { Wording } from './Wording.tsx'

/** A claim beside its denial, or whatever else two statements are to one another. */
export function Disputed({ relation: { from, to, kind, resolution } }: { readonly relation: RelationRow }) {
  return (
    <div class="disputed">
      <Wording row={to} />
      <div class="disputed-kind">
        <span>{words.inverse[kind].toLowerCase()}</span>
        <Why of="relation" resolution={resolution} />
      </div>
      <Wording row={from} />
    </div>
  )
}
