import { useRoute } from 'preact-iso'
import type { GroupView } from '../../../src/serve/api/GroupView.ts'
import { useData } from '../data/useData.ts'
import { DecideButton } from '../decide/DecideButton.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'
import type { Telling } from '../timeline/Telling.ts'
import { who } from '../timeline/who.ts'
import { wordsOf } from '../timeline/wordsOf.ts'
import { Disputes } from '../wordings/Disputes.tsx'
import { Wording } from '../wordings/Wording.tsx'

/** One statement or event in its several wordings, side by side, and the claim beside its denial. */
export function Tellings() {
  const { params } = useRoute()
  const { data, error } = useData<GroupView>(`/api/groups/${encodeURIComponent(params.id ?? '')}`)
  if (error) return <Failed title="Told twice" error={error} />
  const [canonical] = data?.tellings ?? []
  if (!data || !canonical) return <p class="quiet">Loading…</p>
  const why = (row: Telling) =>
    data.members.find(({ document, id }) => document === row.document && id === row.id)?.resolution
  const address = `/api/groups/${encodeURIComponent(data.id)}/decisions`
  return (
    <Titled
      title={`One ${data.of}, ${data.tellings.length} tellings`}
      lead={
        <>
          {who(canonical)}, <When date={canonical.date} />. The first stands for all; in the others, what it lacks is{' '}
          <ins>put in</ins> and what it has is <del>left out</del>.
        </>
      }
    >
      <p class="decisions">
        Is it so?{' '}
        <DecideButton address={address} body={{ action: 'confirm' }} told="Decided. All these are one.">
          All are the same
        </DecideButton>{' '}
        <DecideButton address={address} body={{ action: 'reject' }} told="Decided. No two of these are one.">
          No two are the same
        </DecideButton>
      </p>
      <div class="wordings">
        {data.tellings.map((row) => (
          <Wording
            key={`${row.document}#${row.id}`}
            row={row}
            against={row === canonical ? undefined : wordsOf(canonical)}
            resolution={why(row)}
          >
            {row !== canonical && (
              <DecideButton
                address={address}
                body={{ action: 'remove', members: [`${row.document}#${row.id}`] }}
                told="Decided. This one is another."
              >
                Not the same {data.of}
              </DecideButton>
            )}
          </Wording>
        ))}
      </div>
      <Disputes relations={data.relations} />
    </Titled>
  )
}
