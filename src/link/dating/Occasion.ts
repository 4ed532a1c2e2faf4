import type { Days } from '../Days.ts'
import type { DayTold } from './DayTold.ts'

/** What several documents tell of: one utterance or one event. */
export interface Occasion {
  /** Days on which dated documents put it. */
  readonly days: readonly Days[]
  /** The undated documents that tell it, each with the days that its words name, if any. */
  readonly tellings: readonly { readonly document: string; readonly told?: DayTold }[]
}
