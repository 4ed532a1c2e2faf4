import type { PartialDate } from './PartialDate.ts'

/** What a time expression says by its own words, before it is counted from the document's date or the time told last. */
export type Unanchored = (
  | {
      /** Whole in itself, as TIMEX3 has it: "2016-03-09", "P2Y", "PAST_REF", "XXXX-WXX-1". */
      readonly kind: 'fixed'
      readonly value: string
    }
  | {
      /** Comes round again: "XXXX-10-13", "XXXX-WXX-6" (a Saturday), "XXXX-Q3", "XXXX-SU". */
      readonly kind: 'recurring'
      readonly pattern: string
      /** `near`: the one nearest to the document's day, before or after ("Saturday morning local time"). */
      readonly toward?: 'past' | 'present' | 'future' | 'near'
      /** The year or week it lies in, counted from the document's: "July last year" is −1. */
      readonly years?: number
      readonly weeks?: number
      /** To be added at the end: "the day before last Tuesday". */
      readonly days?: number
      /** The day of the week, 1 for Monday, that the words give beside a date. */
      readonly weekday?: number
      /** The week, where the day only names it: "the week of March 6". */
      readonly grain?: 'W'
    }
  | {
      /** By its name in src/ontology/holidays.yaml. */
      readonly kind: 'holiday'
      readonly name: string
      readonly year?: PartialDate
      readonly toward?: 'past' | 'present' | 'future'
    }
  | {
      /** So many units away; "X" units where the words do not say how many: "days earlier". */
      readonly kind: 'shifted'
      readonly count: number | 'X' | '-X'
      readonly unit: 'S' | 'MIN' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE'
      /** Keeps the precision of what it is counted from: "a year earlier" than a quarter is a quarter. */
      readonly grain?: 'same'
      /** The year in which that is, where the words give it: "the 1988 period". */
      readonly year?: PartialDate
    }
) & {
  /** What it is counted from; the document's date where absent. */
  readonly from?: 'narrative'
  /** Within the day, as TIMEX3 has it: "MO", "NI", "19:00". */
  readonly daytime?: string
}
