/** A stretch of a longer list: the rows from `offset` on, and whether more follow. */
export interface Page<Row> {
  readonly offset: number
  readonly more: boolean
  readonly rows: readonly Row[]
}
