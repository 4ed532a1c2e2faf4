import type { PartialDate } from '../model/PartialDate.ts'
import type { Days } from './Days.ts'

const DAY_MS = 86_400_000

const day = (year: number, month = 1, date = 1): number => Math.floor(Date.UTC(year, month - 1, date) / DAY_MS)

/** Whether the calendar has the day: neither 2031-13 nor 2031-02-30. */
const isDay = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && day(year, month, date) < day(year, month + 1)

/** The Monday of an ISO week: week 1 is the one with 4 January in it. */
function monday(year: number, week: number): number {
  const fourth = day(year, 1, 4)
  const weekday = (new Date(fourth * DAY_MS).getUTCDay() + 6) % 7
  return fourth - weekday + 7 * (week - 1)
}

/**
 * The days that a partial date covers: "2017", "2017-10", "2017-Q3", "2017-W42", "2017-10-25", with or without a time, or two with "/" between.
 * Gives undefined for forms that name no days ("PAST_REF", "P3D", "XXXX-10").
 */
export function daysOf(date: PartialDate | undefined): Days | undefined {
  if (!date) return undefined
  const [first, last] = date.split('/').map(single)
  return (
    (first && (date.includes('/') ? last && last.to >= first.from && { from: first.from, to: last.to } : first)) ||
    undefined
  )
}

function single(date: string): Days | undefined {
  const [, y, quarter, week, m, d] = /^(\d{4})(?:-Q([1-4])|-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?(?:$|[T-])/.exec(date) ?? []
  if (!y) return undefined
  const year = Number(y)
  if (Number(week) > 53 || !isDay(year, Number(m ?? 1), Number(d ?? 1))) return undefined
  if (week) return { from: monday(year, Number(week)), to: monday(year, Number(week)) + 6 }
  if (quarter) return { from: day(year, Number(quarter) * 3 - 2), to: day(year, Number(quarter) * 3 + 1) - 1 }
  if (m && d) return { from: day(year, Number(m), Number(d)), to: day(year, Number(m), Number(d)) }
  if (m) return { from: day(year, Number(m)), to: day(year, Number(m) + 1) - 1 }
  return { from: day(year), to: day(year + 1) - 1 }
}
