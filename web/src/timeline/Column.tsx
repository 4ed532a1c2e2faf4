import { dayText } from '../../../src/resolve/publication/dayText.ts'
import { query } from '../data/query.ts'
import { readerLink } from '../data/readerLink.ts'
import type { Dot } from './Dot.ts'
import { describe } from './describe.ts'
import type { Placed } from './Placed.ts'

/** The dots on one place of a lane, one over the other; those over `most` are counted, and open as a list. */
export function Column({
  left,
  dots,
  size,
  most,
  first,
  tell,
}: Placed & {
  /** CSS pixels of a dot with the space around it. */
  readonly size: number
  readonly most: number
  /** Whether Tab leads here; arrow keys lead on. */
  readonly first: boolean
  readonly tell: (dot: Dot) => void
}) {
  const shown = dots.length > most ? dots.slice(0, most - 1) : dots
  const from = dayText(Math.min(...dots.map(({ days }) => days.from)))
  const to = dayText(Math.max(...dots.map(({ days }) => days.to)))
  return (
    <>
      {shown.map((dot, index) => (
        <a
          key={`${dot.row.document}#${dot.row.id}`}
          class={`dot ${shape(dot)}`}
          style={{ left: `${left}px`, bottom: `${index * size}px` }}
          href={readerLink(dot.row.document, dot.row.id)}
          aria-label={describe(dot)}
          tabIndex={first && index === 0 ? 0 : -1}
          onFocus={() => tell(dot)}
          onMouseEnter={() => tell(dot)}
        >
          {dot.tellings > 1 && <span aria-hidden="true">{dot.tellings}</span>}
        </a>
      ))}
      {dots.length > shown.length && (
        <a
          class="dot more"
          style={{ left: `${left}px`, bottom: `${shown.length * size}px` }}
          href={`/timeline${query({ from, to })}`}
          aria-label={`${dots.length - shown.length} more from ${from} to ${to}`}
          tabIndex={-1}
        >
          +{dots.length - shown.length}
        </a>
      )}
    </>
  )
}

function shape({ row }: Dot): string {
  const stance = row.stance ? ` dot-${row.stance}` : ''
  if (row.row === 'event') return `dot-event${stance}`
  return `dot-statement${row.said === undefined ? ' by-publication' : ''}${stance}`
}
