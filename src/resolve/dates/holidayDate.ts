import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { addDays } from './addDays.ts'
import { addUnits } from './addUnits.ts'
import { weekdayOf } from './weekdayOf.ts'

/** A line of src/ontology/holidays.yaml. */
type Holiday =
  | { readonly rule: string }
  | { readonly nth: readonly [month: number, weekday: number, n: number] }
  | { readonly easter: number }
  | { readonly calendar: string; readonly date: string }
  | { readonly calendar: string; readonly month: number }

/** The day, or for a whole month of another calendar the days "from/to", of a feast in a year; undefined for an unknown name. */
export function holidayDate(name: string, year: number): string | undefined {
  const holidays = Object.entries(ontologyFile<Readonly<Record<string, Holiday>>>('holidays.yaml'))
  const holiday = holidays.find(([pattern]) =>
    new RegExp(`^(?:${pattern})$`, 'iu').test(name.replace(/\s+/g, ' ')),
  )?.[1]
  if (!holiday) return undefined
  const start = `${String(year).padStart(4, '0')}-01-01`
  if ('rule' in holiday) return `${start.slice(0, 4)}-${holiday.rule}`
  if ('nth' in holiday) return nthWeekday(start, holiday.nth)
  if ('easter' in holiday) return addDays(easter(year), holiday.easter)
  return inCalendar(start, holiday)
}

function nthWeekday(start: string, [month, weekday, n]: readonly [number, number, number]): string {
  if (n < 0) {
    const last = addDays(addUnits(start, month, 'M'), -1)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = addUnits(start, month - 1, 'M')
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1))
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return addDays(`${String(year).padStart(4, '0')}-${String(Math.floor(f / 31)).padStart(2, '0')}-01`, f % 31)
}

/** Finds the day in another calendar by asking for each day of the year what it is called there. */
function inCalendar(
  start: string,
  holiday: { readonly calendar: string; readonly date?: string; readonly month?: number },
) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${holiday.calendar}`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const [month, day] = (holiday.date ?? `${holiday.month}-1`).split('-').map(Number)
  const called = (date: string) => format.formatToParts(new Date(`${date}T00:00Z`))
  const part = (date: string, type: string) => Number(called(date).find((found) => found.type === type)?.value)
  for (let date = start; date.slice(0, 4) === start.slice(0, 4); date = addDays(date, 1))
    if (part(date, 'day') === day && part(date, 'month') === month) {
      if (holiday.date) return date
      let last = addDays(date, 28)
      while (part(addDays(last, 1), 'month') === month) last = addDays(last, 1)
      return `${date}/${last}`
    }
  return undefined
}
