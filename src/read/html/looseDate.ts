import type { PartialDate } from '../../model/PartialDate.ts'
import { parsePartialDate } from '../parsePartialDate.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "2017-10-25T14:30+0000", "2017/10/25", "20171025": year, month, day, whatever follows. */
const NUMERIC = /^(\d{4})([-/.]?)(\d\d)\2(\d\d)(?!\d)/

/** "Wed, 25 Oct 2017 14:30 GMT", "25 October 2017". */
const DAY_FIRST = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})/i

/** "October 25, 2017 2:30 pm". */
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i

/** The day in the forms that pages write it; no order of day and month is guessed from numbers alone. */
export function looseDate(text: string): PartialDate | undefined {
  const trimmed = text.trim()
  const iso = parsePartialDate(trimmed)
  if (iso) return iso
  const numeric = NUMERIC.exec(trimmed)
  if (numeric) return parsePartialDate([numeric[1], numeric[3], numeric[4]].join('-'))
  const dayFirst = DAY_FIRST.exec(trimmed)
  if (dayFirst) return calendarDay(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(trimmed)
  return monthFirst ? calendarDay(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined
}

function calendarDay(year = '', month = '', day = ''): PartialDate | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return parsePartialDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
}
