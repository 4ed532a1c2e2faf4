import { intervalOf } from '../dates/intervalOf.ts'
import type { DatedTime } from './DatedTime.ts'
import { dayNumber } from './dayNumber.ts'
import type { Evidence } from './Evidence.ts'
import { lapse } from './lapse.ts'

/** A report's latest year lies at most so many years back; further, nothing is listed. */
const YEARS_ON = 8

/** Half of the reports whose latest whole date is of a year come out within so many days of its end. */
const HALF_LIFE_DAYS = 300

/** The latest time with a year that is told as past: what is told comes before the telling, mostly not long before. */
export function yearEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  const told = times.flatMap(({ timex, words, tense, sentence }) => {
    const interval =
      timex.meaning.kind === 'fixed' && tense !== 'future' && !liesAhead(sentence, words)
        ? intervalOf(timex.meaning.value)
        : undefined
    return interval && interval.earliest >= '1900' && interval.latest < '2100' ? [{ words, ...interval }] : []
  })
  const latest = told.toSorted((a, b) => b.earliest.localeCompare(a.earliest))[0]
  if (!latest) return []
  const first = dayNumber(latest.earliest)
  return [
    {
      reason: `after "${latest.words}", the latest time that it gives with a year`,
      suits: (day) => (day < first ? 0.02 : lapse(Math.max(0, day - dayNumber(latest.latest)), HALF_LIFE_DAYS, 0.08)),
      within: [{ first: first - 31, last: first + YEARS_ON * 365 }],
    },
  ]
}

/** "ahead of the 2030 vote", "by 2030". */
const liesAhead = (sentence: string, words: string): boolean =>
  /\b(ahead of|before|by|until|through|for|toward|towards)( the)?( year)? $/i.test(
    sentence.slice(0, sentence.indexOf(words)),
  )
