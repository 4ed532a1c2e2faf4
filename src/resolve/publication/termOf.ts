import type { DayRange } from './DayRange.ts'
import { dayNumber } from './dayNumber.ts'

/** Who still holds an office is taken to hold it so long; the ontology says no more. */
const OPEN_END = '2030-12-31'

/** The days of a term "2017-01-20" to "2021-01-20"; "2017" and "2017-01" for terms that are not sure to the day. */
export const termOf = (from: string, to = OPEN_END): DayRange => ({
  first: dayNumber(wholeDay(from)),
  last: dayNumber(wholeDay(to)),
})

const wholeDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
