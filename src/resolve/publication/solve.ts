import type { DocumentMeta } from '../../model/DocumentMeta.ts'
import type { DayRange } from './DayRange.ts'
import { dayText } from './dayText.ts'
import type { Evidence } from './Evidence.ts'

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

/** Days are weighed over at most so many years, the latest ones where the evidence leaves more open. */
const MOST_DAYS = 45 * 366

/** A reason is told with a date that fits it at least half as well as the best does; the first so many are told. */
const TOLD_FIT = 0.5
const MOST_REASONS = 6

/**
 * Weighs every day by all evidence, taken as independent, and sums them up to months or years where a list of days
 * would leave too much out; the likeliest first. Empty where nothing tells the years.
 */
export function solve(evidence: readonly Evidence[]): Candidates {
  const range = common(evidence.flatMap(({ within }) => (within ? [within] : [])))
  if (!range) return []
  const first = Math.max(range.first, range.last - MOST_DAYS)
  const days = Array.from({ length: range.last - first + 1 }, (_, index) => {
    const day = first + index
    return { day, date: dayText(day), weight: evidence.reduce((weight, { suits }) => weight * suits(day), 1) }
  })
  const lists = GRAINS.map((grain) => listed(days, grain, evidence))
  const cover = (list: Candidates) => list.reduce((sum, { probability }) => sum + probability, 0)
  return lists.find((list) => cover(list) >= LEAST_COVER) ?? []
}

interface Weighed {
  readonly day: number
  readonly date: string
  readonly weight: number
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

/** What all ranges share, from the first day to the last; where they share nothing, all of them. */
function common(ranges: readonly (readonly DayRange[])[]): DayRange | undefined {
  if (!ranges.length) return undefined
  const hulls = ranges.map((list) => ({
    first: Math.min(...list.map(({ first }) => first)),
    last: Math.max(...list.map(({ last }) => last)),
  }))
  const shared = {
    first: Math.max(...hulls.map(({ first }) => first)),
    last: Math.min(...hulls.map(({ last }) => last)),
  }
  if (shared.first <= shared.last) return shared
  return { first: Math.min(...hulls.map(({ first }) => first)), last: Math.max(...hulls.map(({ last }) => last)) }
}
