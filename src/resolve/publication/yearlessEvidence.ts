import type { DatedTime } from './DatedTime.ts'
import { dayNumber } from './dayNumber.ts'
import { dayText } from './dayText.ts'
import type { Evidence } from './Evidence.ts'
import { lapse } from './lapse.ts'

/** Half of the reports that name a past day or month without its year come out within so many days of the latest one: the median on Wikinews. */
const HALF_LIFE_DAYS = 20
const MONTH_HALF_LIFE_DAYS = 90

/** The others lie further back, but seldom most of a year. */
const ALL_HALF_LIFE_DAYS = 120

/** Days and months without a year lie in the year before the report, or shortly after it where they are to come. */
export function yearlessEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  const days = ofPattern(times, /^XXXX-\d\d-\d\d$/)
  const months = ofPattern(times, /^XXXX-\d\d$/)
  return [...nearestOf(days, HALF_LIFE_DAYS), ...nearestOf(months, MONTH_HALF_LIFE_DAYS), ...days.flatMap(weekday)]
}

interface Yearless extends DatedTime {
  readonly pattern: string
}

const ofPattern = (times: readonly DatedTime[], shape: RegExp): Yearless[] =>
  times.flatMap((time) => {
    const { meaning } = time.timex
    const own = meaning.kind === 'recurring' && meaning.years === undefined && shape.test(meaning.pattern)
    return own ? [{ ...time, pattern: meaning.pattern }] : []
  })

function nearestOf(times: readonly Yearless[], halfLife: number): readonly Evidence[] {
  if (!times.length) return []
  const named = [...new Set(times.map(({ words }) => `"${words}"`))].slice(0, 4).join(', ')
  return [
    {
      reason: `${named} ${times.length > 1 ? 'are' : 'is'} told without a year: within a year of it, and likely not long ago`,
      suits: (day) => {
        const near = Math.max(...times.map((time) => fitOf(time, day, halfLife)))
        const all = times.reduce((sum, time) => sum + fitOf(time, day, ALL_HALF_LIFE_DAYS), 0) / times.length
        return near * all
      },
    },
  ]
}

function fitOf({ pattern, tense }: Yearless, day: number, halfLife: number): number {
  const year = Number(dayText(day).slice(0, 4))
  const near = [year - 1, year, year + 1].map((around) => dayNumber(`${around}${firstOf(pattern)}`))
  const since = Math.min(...near.map((date) => day - date).filter((age) => age >= 0))
  const until = Math.min(...near.map((date) => date - day).filter((age) => age >= 0))
  const past = lapse(since, halfLife, 0.02)
  const ahead = lapse(until, halfLife, 0.02)
  if (tense === 'future') return Math.max(ahead, 0.1 * past)
  return Math.max(past, (tense === 'past' ? 0.15 : 0.6) * lapse(until, 4, 0.02))
}

/** The first day of it: of a leap day, the day before. */
const firstOf = (pattern: string): string => {
  const day = pattern.slice(4).length > 3 ? pattern.slice(4) : `${pattern.slice(4)}-01`
  return day === '-02-29' ? '-02-28' : day
}

/** "Friday, October 13": only some years have it. */
function weekday({ timex, words, pattern }: Yearless): Evidence[] {
  const number = timex.meaning.kind === 'recurring' ? timex.meaning.weekday : undefined
  if (!number) return []
  return [
    {
      reason: `"${words}" falls on that day of the week`,
      suits: (day) => {
        const year = Number(dayText(day).slice(0, 4))
        const near = [year - 1, year, year + 1]
          .map((around) => dayNumber(`${around}${firstOf(pattern)}`))
          .toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day))
        return weekdayOfNumber(near[0] ?? 0) === number ? 1 : weekdayOfNumber(near[1] ?? 0) === number ? 0.3 : 0.01
      },
    },
  ]
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
const weekdayOfNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
