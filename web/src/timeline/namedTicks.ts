import type { ScaleTime } from 'd3-scale'

/** The ticks that can be named `room` px from one another; the turn of a year is among them. */
export function namedTicks(ticks: readonly Date[], scale: ScaleTime<number, number>, room: number): readonly Date[] {
  const [first = 0, second = Infinity] = ticks.map((tick) => scale(tick))
  const every = Math.max(1, Math.ceil(room / (second - first)))
  const year = ticks.findIndex((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
  return ticks.filter((_, at) => (at - Math.max(0, year)) % every === 0)
}
