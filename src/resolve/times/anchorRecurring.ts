import type { Unanchored } from '../../model/Unanchored.ts'
import { addDays } from '../dates/addDays.ts'
import { addUnits } from '../dates/addUnits.ts'
import { atGrain } from '../dates/atGrain.ts'
import { intervalOf } from '../dates/intervalOf.ts'
import { isDay } from '../dates/isDay.ts'
import { isoWeek } from '../dates/isoWeek.ts'
import { weekdayOf } from '../dates/weekdayOf.ts'
import { weekStart } from '../dates/weekStart.ts'
import type { Anchored } from './Anchored.ts'
import { nearest } from './nearest.ts'
import type { Reference } from './Reference.ts'

type Recurring = Extract<Unanchored, { kind: 'recurring' }>

/** Years around the document's in which a date with its weekday is looked for: weekdays come round within eleven. */
const YEARS_AROUND = 11

/** Friday, October, October 13, the third quarter, summer: the one that direction, tense and the document's day point at. */
export function anchorRecurring(meaning: Recurring, { published, narrative, tense }: Reference): Anchored | undefined {
  const told = meaning.from === 'narrative' ? narrative?.value.slice(0, 10) : undefined
  const from = told && isDay(told) ? told : published
  if (!from) return undefined
  const found = meaning.pattern.startsWith('XXXX-WXX') ? weekday(meaning, from, tense) : inYear(meaning, from, tense)
  if (!found) return undefined
  const day = meaning.days ? addDays(found, meaning.days) : found
  return { value: meaning.grain === 'W' ? isoWeek(day) : day, ...(from === told && { fromNarrative: true }) }
}

function weekday({ pattern, toward, weeks }: Recurring, from: string, tense: Reference['tense']): string {
  const number = Number(pattern.slice(-1))
  if (weeks !== undefined) return addDays(weekStart(isoWeek(from)), 7 * weeks + number - 1)
  const back = (weekdayOf(from) - number + 7) % 7
  const ahead = (number - weekdayOf(from) + 7) % 7
  if (toward === 'near') return addDays(from, ahead < back ? ahead : -back)
  if (toward === 'past') return addDays(from, -(back || 7))
  // "this Sunday" is the one of the week at hand, and on a Sunday "this Friday" the next.
  if (toward === 'present') return addDays(from, ahead + weekdayOf(from) <= 7 || tense === 'future' ? ahead : -back)
  if (toward === 'future') return addDays(from, ahead || 7)
  return tense === 'future' ? addDays(from, ahead) : addDays(from, -back)
}

function inYear(meaning: Recurring, from: string, tense: Reference['tense']): string | undefined {
  const year = Number(from.slice(0, 4))
  const of = (offset: number) => meaning.pattern.replace('XXXX', String(year + offset).padStart(4, '0'))
  if (meaning.years !== undefined) return of(meaning.years)
  const direction = meaning.toward === 'near' ? undefined : (meaning.toward ?? tense)
  if (/^XXXX-\d\d-\d\d$/.test(meaning.pattern)) {
    const reach = meaning.weekday ? YEARS_AROUND : 4
    const years = Array.from({ length: 2 * reach + 1 }, (_, index) => of(index - reach)).filter(isDay)
    const fitting = years.filter((day) => !meaning.weekday || weekdayOf(day) === meaning.weekday)
    return nearest(fitting, from, direction, meaning.toward !== undefined)
  }
  return span([of(-2), of(-1), of(0), of(1)], from, meaning.toward, tense)
}

/** Of the same month, quarter or season in three years, the one that is meant. */
function span(
  values: readonly string[],
  from: string,
  toward: Recurring['toward'],
  tense: Reference['tense'],
): string | undefined {
  const spans = values.flatMap((value) => {
    const interval = intervalOf(value)
    return interval ? [{ value, ...interval }] : []
  })
  const over = spans.findLast(({ latest }) => latest < from)
  const begun = spans.findLast(({ earliest }) => earliest <= from)
  const coming = spans.find(({ latest }) => latest >= from)
  // Of the month just over one says "last month": "last February" in March is that of the year before.
  const isJustOver = over?.value === atGrain(addUnits(from, -1, 'M'), 'M')
  if (toward === 'past') return isJustOver ? values[values.indexOf(over.value) - 1] : over?.value
  if (toward === 'future') return spans.find(({ earliest }) => earliest > from)?.value
  if (toward === 'present' && begun?.value.slice(0, 4) !== from.slice(0, 4)) return coming?.value
  // What was over just now is meant rather than what comes next year: "expects to report third-quarter earnings".
  const justOver =
    over?.value.includes('Q') &&
    over.latest >= addUnits(from, -3, 'M') &&
    coming &&
    coming.earliest > addUnits(from, 6, 'M')
  if (tense === 'future') return (justOver ? over : coming)?.value
  // A month that begins soon is meant, whatever the tense ("was told of cuts in September"): of the one a year back reports say "last".
  const soon = spans.find(({ earliest }) => earliest > from && earliest <= addUnits(from, 2, 'M'))
  return (soon ?? begun)?.value
}
