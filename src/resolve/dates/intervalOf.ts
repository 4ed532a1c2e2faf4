import type { PartialDate } from '../../model/PartialDate.ts'
import { addDays } from './addDays.ts'
import { addUnits } from './addUnits.ts'
import { isDay } from './isDay.ts'
import { weekStart } from './weekStart.ts'

/** Both ends inclusive, days. */
interface Interval {
  readonly earliest: PartialDate
  readonly latest: PartialDate
}

/** Seasons of the northern year by whole months, first month and length in months; a winter is named for the year it begins in. */
const SEASONS: Readonly<Record<string, readonly [string, number]>> = {
  SP: ['03', 3],
  SU: ['06', 3],
  FA: ['09', 3],
  WI: ['12', 3],
}

/** The days that a TIMEX3 value covers; undefined for values that name none: "PAST_REF", "P2Y", "XXXX-10". */
export function intervalOf(value: string): Interval | undefined {
  const [from, to] = value.split('/')
  if (from && to) {
    const [first, last] = [intervalOf(from), intervalOf(to)]
    return first && last && { earliest: first.earliest, latest: last.latest }
  }
  const date = value.replace(/T.*$/, '')
  if (isDay(date)) return { earliest: date, latest: date }
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(date) ?? []
  if (!year) return decades(date)
  if (!rest) return months(`${year}-01-01`, 12)
  if (/^(0[1-9]|1[0-2])$/.test(rest)) return months(`${year}-${rest}-01`, 1)
  if (/^Q[1-4]$/.test(rest)) return months(`${year}-${String(Number(rest[1]) * 3 - 2).padStart(2, '0')}-01`, 3)
  if (/^H[12]$/.test(rest)) return months(`${year}-${rest === 'H1' ? '01' : '07'}-01`, 6)
  const season = SEASONS[rest]
  if (season) return months(`${year}-${season[0]}-01`, season[1])
  if (!/^W(0[1-9]|[1-4]\d|5[0-3])(-WE)?$/.test(rest)) return undefined
  const monday = weekStart(date)
  return { earliest: rest.endsWith('WE') ? addDays(monday, 5) : monday, latest: addDays(monday, 6) }
}

const months = (first: string, count: number): Interval => ({
  earliest: first,
  latest: addDays(addUnits(first, count, 'M'), -1),
})

const decades = (value: string): Interval | undefined =>
  /^\d{2,3}$/.test(value)
    ? { earliest: `${value.padEnd(4, '0')}-01-01`, latest: `${value.padEnd(4, '9')}-12-31` }
    : undefined
