import type { PartialDate } from '../model/PartialDate.ts'
import type { Statement } from '../model/Statement.ts'

/** What to show; conditions are joined by "and". */
export interface Filter {
  /** Part of the speaker's or actor's name, or an identity. */
  readonly speaker?: string
  /** A party's id in the dispute, a country's code, or a name. */
  readonly party?: string
  readonly issue?: string
  readonly stance?: Statement['stance']
  /** Days from the first of `from` to the last of `to`; what has no date is left out. */
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly outlet?: string
  /** Words that all occur, in any order; "quoted words" follow one another; a last * stands for any ending. */
  readonly words?: string
  readonly document?: string
  readonly group?: string
  readonly limit?: number
  readonly offset?: number
}
