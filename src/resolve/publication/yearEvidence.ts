import { intervalOf } from '../dates/intervalOf.ts'
import type { DatedTime } from './DatedTime.ts'
import { dayNumber } from './dayNumber.ts'
import type { Evidence } from './Evidence.ts'

/** A year is looked back on for so long at most. */
const YEARS_ON = 40

/** A year taken for past that was to come is seldom further ahead. */
const YEARS_BACK = 2

/** Weight of a day on the wrong side of a year: of 145 texts of Wikinews and the State Department 7 are of the year before it, 2 of that before. */
const WRONG_SIDE = 0.1

/**
 * How steeply reports thin out with the years from what they tell to them: of the same texts 46 are of the year told last, 23, 11 and 5
 * of those after it, 20 of more than five years later. Those that give a month or day with it look back less far.
 */
const STEEP = { year: 1.5, day: 2.5 }

const YEAR_DAYS = 365.25

/** The latest year told as past and the first told as to come: reports lie between them, and near. */
export function yearEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  const told = times.flatMap(({ timex, words, isName, tense, sentence }) => {
    const { kind, value = '' } = { value: undefined, ...timex.meaning }
    const interval = kind === 'fixed' ? intervalOf(value) : undefined
    if (isName || !interval || interval.earliest < '1900' || interval.latest >= '2100') return []
    const ahead = tense === 'future' || liesAhead(sentence, words)
    return [
      { words, ahead, fine: value.length > 4, first: dayNumber(interval.earliest), last: dayNumber(interval.latest) },
    ]
  })
  const latest = told.filter(({ ahead }) => !ahead).toSorted((a, b) => b.first - a.first)[0]
  const next = told
    .filter(({ ahead, last }) => ahead && last >= (latest?.first ?? 0))
    .toSorted((a, b) => a.last - b.last)[0]
  return [...(latest ? [after(latest)] : []), ...(next ? [before(next)] : [])]
}

interface Told {
  readonly words: string
  /** Told to the month or the day. */
  readonly fine: boolean
  readonly first: number
  readonly last: number
}

const after = ({ words, fine, first, last }: Told): Evidence => ({
  reason: `after "${words}", the latest time that it gives with a year`,
  suits: (day) => (day < first ? WRONG_SIDE : near(day - last, fine)),
  within: [{ first: first - YEARS_BACK * 366, last: first + YEARS_ON * 366 }],
})

const before = ({ words, fine, first, last }: Told): Evidence => ({
  reason: `before "${words}", which it tells as to come`,
  suits: (day) => (day > last ? WRONG_SIDE : near(first - day, fine)),
})

const near = (days: number, fine: boolean): number =>
  (1 + Math.max(0, days) / YEAR_DAYS) ** -(fine ? STEEP.day : STEEP.year)

/** "ahead of the 2030 vote", "by 2030". */
const liesAhead = (sentence: string, words: string): boolean =>
  /\b(ahead of|before|by|until|through|for|toward|towards)( the)?( year)? $/i.test(
    sentence.slice(0, sentence.indexOf(words)),
  )
