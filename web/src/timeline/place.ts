import type { Dot } from './Dot.ts'
import type { Placed } from './Placed.ts'

/** Sorts a lane's dots into columns `width` pixels wide; `x` gives the pixel of a day. */
export function place(dots: readonly Dot[], x: (day: number) => number, width: number): readonly Placed[] {
  const columns = Map.groupBy(dots, ({ days }) => Math.round(x((days.from + days.to) / 2) / width))
  return [...columns].map(([column, own]) => ({ left: column * width, dots: own })).sort((a, b) => a.left - b.left)
}
