import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { GroupView } from '../../../src/serve/api/GroupView.ts'
import type { Wordings } from '../../../src/store/Wordings.ts'
import { useData } from '../data/useData.ts'
import { DecideButton } from '../decide/DecideButton.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'
import { who } from '../timeline/who.ts'
import { ChoicesList } from '../wordings/ChoicesList.tsx'
import { Disputes } from '../wordings/Disputes.tsx'
import { Merge } from '../wordings/Merge.tsx'
import { Wording } from '../wordings/Wording.tsx'

/** One statement or event in its several wordings, each against the canonical one, and the claim beside its denial. */
export function Tellings() {
  const { params } = useRoute()
  const group = `/api/groups/${encodeURIComponent(params.id ?? '')}`
  const { data, error } = useData<GroupView>(group)
  const { data: compared } = useData<Wordings>(`${group}/wordings`)
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (error) return <Failed title="Told twice" error={error} />
  const [canonical] = data?.tellings ?? []
  if (!data || !compared || !canonical) return <p class="quiet">Loading…</p>
  const address = `/api/groups/${encodeURIComponent(data.id)}/decisions`
  const names = compared.wordings.map(({ telling }) => `${telling.document}#${telling.id}`)
  const members = chosen.filter((name) => names.includes(name))
  const why = (name: string) => data.members.find(({ document, id }) => `${document}#${id}` === name)?.resolution
  return (
    <Titled
      title={`One ${data.of}, ${data.tellings.length} tellings`}
      lead={
        <>
          {who(canonical)}, <When date={canonical.date} />. The first stands for all; the others are against it, word by
          word: <ins>put in</ins>, <del>left out</del>.
        </>
      }
    >
      <div class="decisions">
        Is it so?{' '}
        <DecideButton address={address} body={{ action: 'confirm' }} told="Decided. All these are one.">
          All are the same
        </DecideButton>{' '}
        <DecideButton address={address} body={{ action: 'reject' }} told="Decided. No two of these are one.">
          No two are the same
        </DecideButton>{' '}
        {members.length > 0 && members.length < names.length && (
          <DecideButton
            address={address}
            body={{ action: members.length > 1 ? 'split' : 'remove', members }}
            told="Decided. The chosen ones are apart from the others."
          >
            {`Split off the ${members.length === 1 ? 'one' : members.length} chosen`}
          </DecideButton>
        )}
        <Merge group={data} address={address} />
      </div>
      <div class="wordings">
        {compared.wordings.map(({ telling, parts, ...choices }, at) => {
          const name = names[at] ?? ''
          return (
            <Wording key={name} row={telling} parts={parts} resolution={why(name)}>
              <ChoicesList choices={choices} />
              <label class="choose">
                <input
                  type="checkbox"
                  checked={members.includes(name)}
                  onChange={({ currentTarget }) =>
                    setChosen(currentTarget.checked ? [...members, name] : members.filter((other) => other !== name))
                  }
                />{' '}
                choose
              </label>
            </Wording>
          )
        })}
      </div>
      <Disputes relations={data.relations} />
    </Titled>
  )
}
