import type { Timex } from '../../model/Timex.ts'
import { intervalOf } from '../../resolve/dates/intervalOf.ts'
import { dayNumber } from '../../resolve/publication/dayNumber.ts'
import { dayText } from '../../resolve/publication/dayText.ts'
import { anchor } from '../../resolve/times/anchor.ts'
import type { DayTold, OccasionDays } from './DayTold.ts'

/** By how many days "two weeks ago", "three months ago" and "a year ago" can be off. */
const SLACK: Readonly<Record<string, number>> = { W: 3, M: 15, Y: 180 }

/** The days that a time expression names, told as past, in a text published on a given day; each day is worked out once. */
export function namedDays({ meaning }: Timex): DayTold {
  const known = new Map<number, OccasionDays | undefined>()
  return (published) => {
    if (!known.has(published)) known.set(published, daysOf(meaning, published))
    return known.get(published)
  }
}

function daysOf(meaning: Timex['meaning'], published: number): OccasionDays | undefined {
  const value = anchor(meaning, { published: dayText(published), tense: 'past' })?.value
  const days = value ? intervalOf(value) : undefined
  if (!days) return undefined
  const isCounted = meaning.kind === 'shifted' && meaning.count !== 0
  const slack = isCounted ? (SLACK[meaning.unit] ?? 0) : 0
  return { from: dayNumber(days.earliest), to: dayNumber(days.latest), slack }
}
