import { useContext, useRef, useState } from 'preact/hooks'
import { RecordContext } from '../data/RecordContext.ts'
import { usePartyName } from '../data/usePartyName.ts'
import { Axis } from './Axis.tsx'
import { Column } from './Column.tsx'
import type { Dot } from './Dot.ts'
import { describe } from './describe.ts'
import { lanes } from './lanes.ts'
import { layAxis } from './layAxis.ts'
import { middle } from './middle.ts'
import { place } from './place.ts'
import { stretches } from './stretches.ts'
import { useWidth } from './useWidth.ts'

const DOT = 14 // px: a dot with the space around it
const HIGHEST = 8 // dots in one column; the rest is counted
const STRETCH = 130 // px that a stretch of time should have on average

/** Said and done on one time axis, a lane for each party or kind. Arrow keys lead along a lane. */
export function Chart({ dots, by }: { readonly dots: readonly Dot[]; readonly by: 'party' | 'kind' }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const party = usePartyName()
  const { parties } = useContext(RecordContext)
  const [told, setTold] = useState<Dot>()
  const days = dots.map((dot) => middle(dot.days))
  const time = layAxis(stretches(days, Math.max(1, Math.floor(width / STRETCH))), width - 2 * DOT)
  const named = parties.map(({ id }) => id)
  return (
    <figure class="chart" aria-label="Timeline; the list below holds the same">
      <div ref={box} class="lanes">
        {width > 0 && <Axis stretches={time} />}
        {width > 0 &&
          lanes(dots, by, named).map((lane) => {
            const columns = place(lane.dots, time, DOT)
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
