import type { DocumentMeta } from '../../model/DocumentMeta.ts'
import { dayText } from './dayText.ts'
import type { Evidence } from './Evidence.ts'
import { type WeighedDay, weighedDays } from './weighedDays.ts'

type Candidates = NonNullable<DocumentMeta['publishedCandidates']>

/** Dates are told as finely as a list of them holds so much of the probability. */
const LEAST_COVER = 0.5

/** Days, months and years, by the length of "2018-04-21", "2018-04" and "2018"; so many of each are listed at most. */
const GRAINS = [
  { length: 10, most: 120 },
  { length: 7, most: 36 },
  { length: 4, most: 45 },
] as const

/** A date less likely than this is left out. */
const LEAST_PROBABILITY = 0.0001

/** A reason is told with a date that fits it at least half as well as the best does; the first so many are told. */
const TOLD_FIT = 0.5
const MOST_REASONS = 6

/**
 * Weighs every day by all evidence, taken as independent, and sums them up to months or years where a list of days
 * would leave too much out; the likeliest first. Empty where nothing tells the years.
 */
export function solve(evidence: readonly Evidence[]): Candidates {
  const days = weighedDays(evidence).map(({ day, weight }) => ({ day, weight, date: dayText(day) }))
  if (!days.length) return []
  const lists = GRAINS.map((grain) => listed(days, grain, evidence))
  const cover = (list: Candidates) => list.reduce((sum, { probability }) => sum + probability, 0)
  return lists.find((list) => cover(list) >= LEAST_COVER) ?? []
}

interface Weighed extends WeighedDay {
  readonly date: string
}

/** Probabilities of the dates of one length, each with the reasons for its likeliest day. */
function listed(
  days: readonly Weighed[],
  { length, most }: (typeof GRAINS)[number],
  evidence: readonly Evidence[],
): Candidates {
  const sum = days.reduce((total, { weight }) => total + weight, 0)
  const dates = new Map<string, { weight: number; best: Weighed }>()
  for (const one of days) {
    const date = one.date.slice(0, length)
    const known = dates.get(date)
    dates.set(date, {
      weight: (known?.weight ?? 0) + one.weight,
      best: known && known.best.weight >= one.weight ? known.best : one,
    })
  }
  return Array.from(dates, ([date, { weight, best }]) => ({ date, probability: weight / sum, best }))
    .filter(({ probability }) => probability >= LEAST_PROBABILITY)
    .sort((a, b) => b.probability - a.probability || a.date.localeCompare(b.date))
    .slice(0, most)
    .map(({ date, probability, best }) => ({
      date,
      probability: Math.floor(probability * 10_000) / 10_000,
      reasons: evidence
        .filter(({ suits }) => suits(best.day) >= TOLD_FIT)
        .slice(0, MOST_REASONS)
        .map(({ reason }) => reason),
    }))
}
