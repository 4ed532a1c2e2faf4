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
      {change && (
        <>
          <Why of="change" resolution={change.resolution} />
          <DecideButton
            address="/api/decisions"
            body={{ document: change.to.document, id: change.to.id, field: 'change', value: 'no' }}
            told="Decided. These words show no change."
          >
            It did not move
          </DecideButton>
        </>
      )}
    </>
  )
}
