import type { PartialDate } from '../../model/PartialDate.ts'

/** What a time may be counted from. */
export interface Reference {
  /** The day of the document, if it is known to the day. */
  readonly published?: PartialDate
  /** The time told last, with its id. */
  readonly narrative?: { readonly id: string; readonly value: string }
  /** The quarter or year that a report of business tells of, with its id: what "a year earlier" is compared with. */
  readonly period?: { readonly id: string; readonly value: string }
  /** Where the verb beside it points. */
  readonly tense: 'past' | 'present' | 'future' | undefined
}
