import { useContext } from 'preact/hooks'
import type { RelationRow } from '../../../src/store/RelationRow.ts'
import { DecideButton } from '../decide/DecideButton.tsx'
import { DecideContext } from '../decide/DecideContext.ts'
import { Why } from '../parts/Why.tsx'
import { words } from '../words.ts'
import { Wording } from './Wording.tsx'

type Kind = RelationRow['kind']
const KINDS = Object.keys(words.relation) as readonly Kind[]

/** A claim beside its denial, or whatever else two statements are to one another, for a person to confirm, reject or name otherwise. */
export function Disputed({ relation: { from, to, kind, resolution } }: { readonly relation: RelationRow }) {
  const { decide } = useContext(DecideContext)
  const body = (is: Kind | 'none') => ({
    ...{ document: from.document, id: from.id, field: 'relation' },
    value: `${is} ${to.document}#${to.id}`,
  })
  return (
    <div class="disputed">
      <Wording row={to} />
      <div class="disputed-kind">
        <span>{words.inverse[kind].toLowerCase()}</span>
        <Why of="relation" resolution={resolution} />
        {resolution.by === 'machine' && (
          <DecideButton address="/api/decisions" body={body(kind)} told={`Decided. ${words.relation[kind]} it is.`}>
            It is so
          </DecideButton>
        )}
        <DecideButton address="/api/decisions" body={body('none')} told="Decided. These two do not speak of the same.">
          It is not so
        </DecideButton>
        <label>
          <span class="visually-hidden">What it is rather</span>
          <select
            value=""
            onChange={({ currentTarget: { value } }) =>
              decide('/api/decisions', body(value as Kind), `Decided. ${words.relation[value as Kind]} it is.`)
            }
          >
            <option value="">rather …</option>
            {KINDS.filter((other) => other !== kind).map((other) => (
              <option key={other} value={other}>
                {words.inverse[other].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Wording row={from} />
    </div>
  )
}
