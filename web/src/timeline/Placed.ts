import type { Dot } from './Dot.ts'

/** Dots that fall on the same place of a lane. Lengths are CSS pixels. */
export interface Placed {
  readonly left: number
  readonly dots: readonly Dot[]
}
