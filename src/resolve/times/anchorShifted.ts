import type { Unanchored } from '../../model/Unanchored.ts'
import { addUnits } from '../dates/addUnits.ts'
import { atGrain, type Unit } from '../dates/atGrain.ts'
import { intervalOf } from '../dates/intervalOf.ts'
import { weekdayOf } from '../dates/weekdayOf.ts'
import type { Anchored } from './Anchored.ts'
import type { Reference } from './Reference.ts'

type Shifted = Extract<Unanchored, { kind: 'shifted' }>

/** From the finest to the coarsest. */
const GRAINS: readonly Unit[] = ['S', 'MIN', 'H', 'D', 'W', 'WE', 'M', 'Q', 'Y', 'DE', 'CE']

/** Where words do not say how many days, they say the month; how many months, the year. */
const COARSER: Partial<Record<Unit, Unit>> = { S: 'D', MIN: 'D', H: 'D', D: 'M', W: 'M', M: 'Y' }

/** "two weeks ago", "yesterday", "the day before", "a year earlier": counted off in units. */
export function anchorShifted(
  meaning: Shifted,
  { published, narrative, period, tense }: Reference,
): Anchored | undefined {
  const { unit, count, grain, from, year } = meaning
  const told = narrative && fineEnough(narrative.value, meaning) ? narrative.value : undefined
  const compared = grain && (period?.value ?? (from && told))
  if (compared) {
    const then = year ?? String(Number(compared.slice(0, 4)) + Number(count))
    return { value: then + compared.slice(4), fromNarrative: true }
  }
  if (year) return { value: year }
  if (from && unit === 'Q' && count === 0 && period?.value.includes('Q'))
    return { value: period.value, fromNarrative: true }
  // "three days later" than a month is no day, nor than nothing told.
  const isLater = typeof count === 'number' && count > 0
  if (from && !told && (narrative ? count !== 0 : isLater)) return undefined
  const base = from && told ? intervalOf(told)?.earliest : published
  if (!base) return undefined
  const shade = from && told ? { fromNarrative: true as const } : {}
  if (typeof count === 'string') {
    const coarser = COARSER[unit]
    return coarser ? { value: atGrain(base, coarser), ...shade } : { value: count === 'X' ? 'FUTURE_REF' : 'PAST_REF' }
  }
  // "the quarter" without one told is the one reported on, the last that is over.
  const counted = from && !told && unit === 'Q' && count === 0 ? -1 : count
  const weekend = unit === 'WE' && count === 0 && tense !== 'future' && weekdayOf(base) < 6 ? -1 : counted
  if (!inReach(base, weekend, unit)) return undefined
  return { value: atGrain(addUnits(base, weekend, unit), unit), ...shade }
}

/** Years to the unit; none for those shorter than a day. */
const YEARS: Partial<Record<Unit, number>> = {
  D: 1 / 365,
  W: 7 / 365,
  WE: 7 / 365,
  M: 1 / 12,
  Q: 1 / 4,
  Y: 1,
  DE: 10,
  CE: 100,
}

/** ISO 8601 dates have four figures: two thousand years ago is a time, but none that has a value. */
function inReach(base: string, count: number, unit: Unit): boolean {
  const year = Number(base.slice(0, 4)) + count * (YEARS[unit] ?? 0)
  return year >= 1 && year < 9990
}

/** A day can be counted from a day, not from a year. */
function fineEnough(value: string, { unit, grain }: Shifted): boolean {
  if (!intervalOf(value) || value.includes('/')) return false
  if (grain) return /^\d{4}(-|$)/.test(value) && !value.includes('W')
  return GRAINS.indexOf(grainOf(value)) <= Math.max(GRAINS.indexOf(unit), GRAINS.indexOf('D'))
}

function grainOf(value: string): Unit {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'D'
  if (/-W\d\d(-WE)?$/.test(value)) return 'W'
  if (/^\d{4}-\d\d$/.test(value)) return 'M'
  if (/-(Q\d|SP|SU|FA|WI)$/.test(value)) return 'Q'
  return value.length === 4 || value.includes('-H') ? 'Y' : value.length === 3 ? 'DE' : 'CE'
}
