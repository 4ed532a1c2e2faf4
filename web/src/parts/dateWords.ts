import type { PartialDate } from '../../../src/model/PartialDate.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A partial date in words, no more precise than it is: "25 Oct 2017", "Oct 2017", "week 42 of 2017"; as it is where the form is another. */
export function dateWords(date: PartialDate): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(date)
  if (week) return `week ${Number(week[2])} of ${week[1]}`
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(.+))?)?)?$/.exec(date)
  if (!match) return date
  const [, year, month, day, time] = match
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year, time]
  return parts.filter(Boolean).join(' ')
}
