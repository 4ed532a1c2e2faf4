import type { Unanchored } from '../../model/Unanchored.ts'
import { isoWeek } from './isoWeek.ts'

export type Unit = Extract<Unanchored, { kind: 'shifted' }>['unit']

/** The TIMEX3 value of the day, week, month … that a day lies in: `atGrain('2017-10-25', 'Q')` is "2017-Q4". */
export function atGrain(day: string, unit: Unit): string {
  switch (unit) {
    case 'W':
      return isoWeek(day)
    case 'WE':
      return `${isoWeek(day)}-WE`
    case 'M':
      return day.slice(0, 7)
    case 'Q':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    case 'Y':
      return day.slice(0, 4)
    case 'DE':
      return day.slice(0, 3)
    case 'CE':
      return day.slice(0, 2)
    default:
      return day
  }
}
