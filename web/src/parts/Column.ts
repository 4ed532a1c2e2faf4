import type { ComponentChildren } from 'preact'

/** A column of a list: its heading, and what stands in it for a row. */
export interface Column<Row> {
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  /** "main" is what a row is called by; numbers stand at the right. */
  readonly kind?: 'main' | 'number'
}
