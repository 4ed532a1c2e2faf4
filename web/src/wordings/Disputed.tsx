import type { RelationRow } from '../../../src/store/RelationRow.ts'
import { DecideButton } from '../decide/DecideButton.tsx'
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
        <DecideButton
          address="/api/decisions"
          body={{ document: from.document, id: from.id, field: 'relation', value: `none ${to.document}#${to.id}` }}
          told="Decided. These two do not speak of the same."
        >
          It is not so
        </DecideButton>
      </div>
      <Wording row={from} />
    </div>
  )
}
