/** A row of numbers for each of a list of things, one after another in one array. */
export interface Rows {
  /** Numbers a row. */
  readonly width: number
  readonly values: Float32Array
}
