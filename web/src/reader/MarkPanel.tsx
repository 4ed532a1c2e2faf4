import { overlaps } from '../../../src/model/overlaps.ts'
import { EventPanel } from './EventPanel.tsx'
import type { Mark } from './Mark.ts'
import { MarkLink } from './MarkLink.tsx'
import { NamePanel } from './NamePanel.tsx'
import { StatementPanel } from './StatementPanel.tsx'
import { StatePanel } from './StatePanel.tsx'
import { TimePanel } from './TimePanel.tsx'
import { useReading } from './useReading.ts'

/** What a mark was resolved to and why, and the marks that share words with it. */
export function MarkPanel({ mark }: { readonly mark: Mark }) {
  const { marks } = useReading()
  const here = marks.filter(
    (other) => other !== mark && other.pieces.some((a) => mark.pieces.some((b) => overlaps(a, b))),
  )
  return (
    <>
      {mark.kind === 'statement' && <StatementPanel of={mark.of} />}
      {mark.kind === 'event' && <EventPanel of={mark.of} />}
      {mark.kind === 'state' && <StatePanel of={mark.of} />}
      {mark.kind === 'time' && <TimePanel of={mark.of} />}
      {mark.kind === 'name' && <NamePanel of={mark.of} entity={mark.entity} />}
      {here.length > 0 && (
        <details class="here">
          <summary>{here.length} more on these words</summary>
          <ul>
            {here.map(({ id, kind }) => (
              <li key={id}>
                <span class="quiet">{kind}</span> <MarkLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
