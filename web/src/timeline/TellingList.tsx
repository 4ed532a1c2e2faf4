import { readerLink } from '../data/readerLink.ts'
import { Confidence } from '../parts/Confidence.tsx'
import { StanceChip } from '../parts/StanceChip.tsx'
import { When } from '../parts/When.tsx'
import type { Telling } from './Telling.ts'
import { what } from './what.ts'
import { who } from './who.ts'

/** Said and done, line by line; each opens the exact words. */
export function TellingList({ rows }: { readonly rows: readonly Telling[] }) {
  return (
    <ol class="tellings-list">
      {rows.map((row) => (
        <li key={`${row.document}#${row.id}`}>
          <span class="telling-date">
            <When date={row.date} />
            {row.row === 'statement' && row.said === undefined && row.date && <span class="quiet"> published</span>}
          </span>
          <span class={`telling-kind kind-${row.row}`}>{row.row === 'statement' ? 'said' : 'done'}</span>
          <span class="telling-text">
            <strong>{who(row) || 'unknown'}</strong> <a href={readerLink(row.document, row.id)}>{what(row)}</a>{' '}
            {row.stance && <StanceChip stance={row.stance} />}{' '}
            <span class="quiet">
              {row.row === 'event' && `${row.type}, ${row.status}; `}
              {row.outlet ?? row.origin}
            </span>{' '}
            <Confidence
              value={row.confidence}
              of={`that this is ${row.row === 'statement' ? 'a statement' : 'an event'}`}
            />
          </span>
        </li>
      ))}
    </ol>
  )
}
