import type { Change } from '../../../src/model/Change.ts'
import type { PositionRow } from '../../../src/store/PositionRow.ts'
import { DecideButton } from '../decide/DecideButton.tsx'
import { datesInWords } from '../parts/datesInWords.ts'
import { Why } from '../parts/Why.tsx'
import { moved } from './moved.ts'
import { Run } from './Run.tsx'
import { runs } from './runs.ts'
import { Strip } from './Strip.tsx'

/** Where one party stands on one issue: its stances in order of time, and whether it moved. */
export function Cell({ row }: { readonly row: PositionRow | undefined }) {
  if (!row || row.evidence.length === 0) return <span class="quiet">no statement</span>
  const change = moved(row)
  const told = change ?? row.changes.at(-1)
  return (
    <>
      <p class={change ? 'moved' : 'held'}>
        <span aria-hidden="true">{change ? '⇄' : '='}</span> {datesInWords(row.summary)}
      </p>
      <Strip evidence={row.evidence} />
      <ol class="runs">
        {runs(row.evidence).map((run) => (
          <Run key={`${run.tellings[0]?.document}#${run.tellings[0]?.id}`} run={run} />
        ))}
      </ol>
      {told && <Why of={told.changed ? 'change' : 'absence of a change'} resolution={told.resolution} />}
      {told && <Judge change={told} />}
    </>
  )
}

/** What a person can say of a change: that it was one, or that it was none. */
function Judge({ change: { changed, from, to, resolution } }: { readonly change: Change }) {
  const body = (is: 'moved' | 'unmoved') => ({
    ...{ document: to.document, id: to.id, field: 'change' },
    value: `${is} ${from.document}#${from.id}`,
  })
  const offered = (['moved', 'unmoved'] as const).filter(
    (is) => resolution.by === 'machine' || changed !== (is === 'moved'),
  )
  return (
    <>
      {offered.map((is) => (
        <DecideButton
          key={is}
          address="/api/decisions"
          body={body(is)}
          told={`Decided. These words show ${is === 'moved' ? 'a' : 'no'} change.`}
        >
          {is === 'moved' ? 'It moved' : 'It did not move'}
        </DecideButton>
      ))}
    </>
  )
}
