import type { ScaleTime } from 'd3-scale'
import type { Days } from '../../../src/link/Days.ts'

/** A stretch of time on the axis; `left` and `right` are CSS pixels. */
export interface Stretch extends Days {
  readonly left: number
  readonly right: number
  readonly scale: ScaleTime<number, number>
}
