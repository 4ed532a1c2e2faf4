import type { Dot } from './Dot.ts'
import { middle } from './middle.ts'
import type { Placed } from './Placed.ts'
import type { Stretch } from './Stretch.ts'

const DAY_MS = 86_400_000

/** Sorts a lane's dots into columns `width` pixels wide along the stretches of the axis. */
export function place(dots: readonly Dot[], stretches: readonly Stretch[], width: number): readonly Placed[] {
  const columns = Map.groupBy(dots, ({ days }) => {
    const day = middle(days)
    const stretch = stretches.find(({ to }) => day <= to)
    return stretch ? Math.ceil(stretch.scale((day + 0.5) * DAY_MS) / width) : 0
  })
  return [...columns].map(([column, own]) => ({ left: column * width, dots: own })).sort((a, b) => a.left - b.left)
}
