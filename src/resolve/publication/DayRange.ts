/** Days counted from 1970-01-01, both ends inclusive. */
export interface DayRange {
  readonly first: number
  readonly last: number
}
