import { lapse } from '../../resolve/publication/lapse.ts'
import type { WeighedDay } from '../../resolve/publication/weighedDays.ts'
import type { DayTold } from './DayTold.ts'

/**
 * Half as many reports tell of an occasion after each so many days. Kept wide: of 178 statements with a day in the outlets and development news records
 * 74 % were made on the day of the report, 85 % up to one day and 97 % up to three days before.
 */
const HALF_LIFE_DAYS = 1.5

/** A report may look back on an occasion at any later time within the reach. */
const LATER = 0.02
const REACH_DAYS = 60
const BACK = Array.from({ length: REACH_DAYS + 1 }, (_, days) => lapse(days, HALF_LIFE_DAYS, LATER))

/** Words that count back are off by up to so many times their slack. */
const SLACKS = 2

/**
 * How likely an occasion is on each day, by what a text is likely to be published on and the days that its words name; without
 * such words it lies shortly before.
 */
export function occasionWeights(published: readonly WeighedDay[], told: DayTold | undefined): Map<number, number> {
  const weights = new Map<number, number>()
  const add = (day: number, weight: number) => weights.set(day, (weights.get(day) ?? 0) + weight)
  for (const { day, weight } of published) {
    const named = told?.(day)
    if (!named) {
      for (const [back, share] of BACK.entries()) add(day - back, weight * share)
      continue
    }
    const { from, to, slack } = named
    const share = 1 / (to - from + 1 + slack)
    for (let on = from - SLACKS * slack; on <= to + SLACKS * slack; on++) {
      const off = Math.max(from - on, on - to, 0)
      add(on, weight * share * 2 ** -((off / (slack || 1)) ** 2))
    }
  }
  return weights
}
