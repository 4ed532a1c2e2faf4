import { dayText } from '../../../src/resolve/publication/dayText.ts'
import { dateWords } from '../parts/dateWords.ts'
import { namedTicks } from './namedTicks.ts'
import type { Stretch } from './Stretch.ts'

const TICK = 80 // px that a date under the chart needs

/** The dates under the chart, and a break where time without a dot is left out. */
export function Axis({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <div aria-hidden="true">
      {stretches.map(({ from, left, right, scale }, index) => {
        const format = scale.tickFormat()
        const ticks = scale.ticks(Math.floor((right - left) / TICK)).filter((tick) => scale(tick) > left + 1)
        const named = namedTicks(ticks, scale, TICK)
        return (
          <div key={from}>
            {index > 0 && (
              <span class="break" style={{ left: `${left - 16}px` }} title="time without a dot is left out" />
            )}
            <span class="stretch" style={{ left: `${left}px` }}>
              {dateWords(dayText(from).slice(0, 7))}
            </span>
            {right - left >= TICK &&
              ticks.map((tick) => (
                <span key={tick.getTime()} class="tick" style={{ left: `${scale(tick)}px` }}>
                  {named.includes(tick) && scale(tick) + TICK / 2 < right && format(tick)}
                </span>
              ))}
          </div>
        )
      })}
    </div>
  )
}
