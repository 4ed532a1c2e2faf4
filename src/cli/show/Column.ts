/** How a column shares the terminal with the others. */
export interface Column {
  /** The widest that it is shown: terminal cells. */
  readonly most?: number
  /** The narrowest that it can be read at; below it others are left out first: terminal cells. 8 by default. */
  readonly least?: number
  /** Which end of a long cell is cut off; "end" by default. */
  readonly cut?: 'start' | 'end'
  /** Left out first where there is no room: the lower, the earlier. Columns without it always stay. */
  readonly rank?: number
  /** How much more room it gets than others before it is cut too: 1 by default. */
  readonly share?: number
}
