/**
 * The days that words put an occasion on, were their text published on a day: "Wednesday", "two weeks ago", "October 13".
 * Days are counted from 1970-01-01; undefined where the words then name none.
 */
export type DayTold = (published: number) => OccasionDays | undefined

export interface OccasionDays {
  readonly from: number
  /** Inclusive. */
  readonly to: number
  /** By how many days the words can be off: "two weeks ago". */
  readonly slack: number
}
