import { addDays } from './addDays.ts'
import { daysBetween } from './daysBetween.ts'
import { weekdayOf } from './weekdayOf.ts'

/** The week that a day lies in, as ISO 8601 counts: "2017-W43". */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
