import type { Dot } from './Dot.ts'

/** A row of the chart: the dots of one party, or of one kind. */
export interface Lane {
  readonly id: string
  readonly dots: readonly Dot[]
}
