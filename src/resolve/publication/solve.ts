import type { DocumentMeta } from '../../model/DocumentMeta.ts'
import type { DayRange } from './DayRange.ts'
import { dayText } from './dayText.ts'
import type { Evidence } from './Evidence.ts'

type Candidates = NonNullable<DocumentMeta['publishedCandidates']>

/** So many days are listed at most; the rest of the probability stays open. */
const MOST_CANDIDATES = 60

/** Days are weighed over at most so many years, the latest ones where the evidence leaves more open. */
const MOST_DAYS = 45 * 366

/** A reason is told with a day that fits it at least half as well as the best does. */
const TOLD_FIT = 0.5

/** Weighs every day by all evidence, taken as independent; the likeliest days first. Empty where nothing tells the years. */
export function solve(evidence: readonly Evidence[]): Candidates {
  const range = common(evidence.flatMap(({ within }) => (within ? [within] : [])))
  if (!range) return []
  const first = Math.max(range.first, range.last - MOST_DAYS)
  const days = Array.from({ length: range.last - first + 1 }, (_, index) => {
    const day = first + index
    return { day, weight: evidence.reduce((weight, { suits }) => weight * suits(day), 1) }
  })
  const sum = days.reduce((total, { weight }) => total + weight, 0)
  return days
    .sort((a, b) => b.weight - a.weight || a.day - b.day)
    .slice(0, MOST_CANDIDATES)
    .map(({ day, weight }) => ({
      date: dayText(day),
      probability: Math.floor((weight / sum) * 10_000) / 10_000,
      reasons: evidence.filter(({ suits }) => suits(day) >= TOLD_FIT).map(({ reason }) => reason),
    }))
    .filter(({ probability }) => probability > 0)
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
