import { addDays } from './addDays.ts'
import { weekdayOf } from './weekdayOf.ts'

/** The Monday of an ISO 8601 week, "2017-W43". */
export function weekStart(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04` // always in the first week
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(6, 8)) - 1))
}
