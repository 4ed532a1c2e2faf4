import type { DayRange } from './DayRange.ts'

/** Something in a text that speaks for some days of publication more than for others. Days are counted from 1970-01-01. */
export interface Evidence {
  /** In words for a reader: "reports of Saturday are mostly out by Sunday". */
  readonly reason: string
  /** How well a day fits, above 0 (a text can err) to 1. */
  suits(day: number): number
  /** Where days of publication are to be looked for, if it tells that. */
  readonly within?: readonly DayRange[]
}
