/** Days since 1970-01-01, both ends inclusive. */
export interface Days {
  readonly from: number
  readonly to: number
}
