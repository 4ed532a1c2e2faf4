import type { Lines } from './Lines.ts'

/** What is shown of a record: the rows for programs, the lines of the table and of CSV, and the text for people where a table is not the best. */
export interface Shown {
  readonly rows: readonly unknown[]
  readonly lines: Lines
  readonly text?: string
}
