import { addDays } from './addDays.ts'
import type { Unit } from './atGrain.ts'

const MONTHS: Partial<Record<Unit, number>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }
const DAYS: Partial<Record<Unit, number>> = { D: 1, W: 7, WE: 7 }

/** The day so many units later; a day that the month lacks becomes its last; units of the clock leave the day. */
export function addUnits(day: string, count: number, unit: Unit): string {
  const months = MONTHS[unit]
  if (months === undefined) return addDays(day, count * (DAYS[unit] ?? 0))
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count * months
  const year = String(Math.floor(total / 12)).padStart(4, '0')
  const month = String((((total % 12) + 12) % 12) + 1).padStart(2, '0')
  const last = Number(addDays(addMonth(year, month), -1).slice(8))
  return `${year}-${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

const addMonth = (year: string, month: string): string =>
  month === '12'
    ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
    : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`
