import type { Timex } from '../../model/Timex.ts'
import { intervalOf } from '../dates/intervalOf.ts'
import type { Reference } from './Reference.ts'

/** What is told of counts for so many code units, some four paragraphs of a report of business. */
const REACH_CODE_UNITS = 1200

/** "the nine months", "the year ended Sept. 30": most of a year, compared with the year before. */
const MONTHS_OF_A_YEAR = /^P([3-9]|1[0-2])M$|^P[1-4]Q$|^P1Y$/

/** The quarter or year that a report of business tells of, where it still counts at a place. */
export interface Period {
  readonly id: string
  readonly value: string
  readonly end: number
}

/** The period that counts from a time on: the one it names, else the one before while that is near. */
export function periodTold(
  timex: Timex,
  words: string,
  value: string,
  { published, tense, period }: Reference & { readonly period?: Period },
): Period | undefined {
  const { id, end, meaning } = timex
  const near = period && end - period.end <= REACH_CODE_UNITS ? period : undefined
  const compared = meaning.kind === 'shifted' && meaning.grain === 'same'
  if (/-Q\d$/.test(value)) return compared || (near && isAside(value)) ? near : { id, value, end }
  const isYear = MONTHS_OF_A_YEAR.test(value) && /^the /i.test(words) && published
  return isYear ? { id, value: published.slice(0, 4), end } : near

  /** A quarter before the one told of, or one that is not over, is not what the report goes on to tell of. */
  function isAside(quarter: string): boolean {
    const over = (intervalOf(quarter)?.latest ?? '') < (published ?? '')
    return tense === 'future' || !over || quarter < (near?.value ?? '')
  }
}
