import { scaleUtc } from 'd3-scale'
import { useRef, useState } from 'preact/hooks'
import { usePartyName } from '../data/usePartyName.ts'
import { Column } from './Column.tsx'
import type { Dot } from './Dot.ts'
import { describe } from './describe.ts'
import { lanes } from './lanes.ts'
import { place } from './place.ts'
import { useWidth } from './useWidth.ts'

const DAY_MS = 86_400_000
const DOT = 14 // px: a dot with the space around it
const HIGHEST = 8 // dots in one column; the rest is counted
const TICK = 90 // px that a date under the chart needs

/** Said and done on one time axis, a lane for each party or kind. Arrow keys lead along a lane. */
export function Chart({ dots, by }: { readonly dots: readonly Dot[]; readonly by: 'party' | 'kind' }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const party = usePartyName()
  const [told, setTold] = useState<Dot>()
  const first = Math.min(...dots.map(({ days }) => days.from))
  const last = Math.max(...dots.map(({ days }) => days.to))
  const scale = scaleUtc()
    .domain([first * DAY_MS, (last + 1) * DAY_MS])
    .range([DOT, Math.max(DOT, width - 2 * DOT)])
  const ticks = scale.ticks(Math.max(2, Math.floor(width / TICK)))
  const format = scale.tickFormat()
  return (
    <figure class="chart" aria-label="Timeline; the list below holds the same">
      <div ref={box} class="lanes">
        {ticks.map((tick) => (
          <span key={tick.getTime()} class="tick" style={{ left: `${scale(tick)}px` }} aria-hidden="true">
            {format(tick)}
          </span>
        ))}
        {width > 0 &&
          lanes(dots, by).map((lane) => {
            const columns = place(lane.dots, (day) => scale((day + 0.5) * DAY_MS), DOT)
            const height = Math.max(...columns.map((column) => Math.min(HIGHEST, column.dots.length)))
            const name = by === 'party' ? party(lane.id) : lane.id
            return (
              <section class="lane" key={lane.id} aria-label={name}>
                <h2>{name}</h2>
                {/* biome-ignore lint/a11y/useSemanticElements: the columns are placed freely */}
                <div
                  role="group"
                  aria-label={`${name}: ${lane.dots.length}`}
                  class="dots"
                  style={{ height: `${height * DOT}px` }}
                  onKeyDown={walk}
                >
                  {columns.map((column, index) => (
                    <Column
                      key={column.left}
                      {...column}
                      size={DOT}
                      most={HIGHEST}
                      tell={setTold}
                      first={index === 0}
                    />
                  ))}
                </div>
              </section>
            )
          })}
      </div>
      <figcaption>
        <p class="told">{told ? describe(told) : 'Point at a dot to read it here; it opens the exact words.'}</p>
        <p class="quiet">
          <span class="key dot-statement" /> said <span class="key dot-event" /> done{' '}
          <span class="key dot-statement by-publication" /> said by then: only the report’s date is known
          {dots.some(({ row }) => row.stance) && '; coloured where it takes a stance'}
        </p>
      </figcaption>
    </figure>
  )
}

/** Moves along the links of a lane with the arrow keys. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!by) return
  event.preventDefault()
  const links = [...event.currentTarget.querySelectorAll('a')]
  links[links.indexOf(document.activeElement as HTMLAnchorElement) + by]?.focus()
}
