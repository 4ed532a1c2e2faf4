import type { PartialDate } from '../model/PartialDate.ts'

const FORM =
  /^(?<year>\d{4})(?:-W(?<week>\d\d)|-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ]\d\d(?::?\d\d){0,2}(?:[.,]\d+)?\s*(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i

/**
 * The date in ISO 8601 text with the precision it has: "2017", "2017-10", "2017-W42", "2017-10-25". Of a time of day the
 * calendar day is kept as it is written. Undefined for every other form, and for days that no calendar has.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const parts = FORM.exec(text.trim())?.groups
  if (!parts?.year) return undefined
  const { year, week, month, day } = parts
  if (week) return Number(week) >= 1 && Number(week) <= 53 ? `${year}-W${week}` : undefined
  if (!month) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1)
  return exists ? [year, month, day].filter(Boolean).join('-') : undefined
}
