import type { DayRange } from './DayRange.ts'
import type { Evidence } from './Evidence.ts'

/** Days are weighed over at most so many years, the latest ones where the evidence leaves more open. */
const MOST_DAYS = 45 * 366

/** A day counted from 1970-01-01, and how well all evidence together fits it. */
export interface WeighedDay {
  readonly day: number
  readonly weight: number
}

/** Weighs every day of publication by all evidence, taken as independent. Empty where nothing tells the years. */
export function weighedDays(evidence: readonly Evidence[]): readonly WeighedDay[] {
  const range = common(evidence.flatMap(({ within }) => (within ? [within] : [])))
  if (!range) return []
  const first = Math.max(range.first, range.last - MOST_DAYS)
  return Array.from({ length: range.last - first + 1 }, (_, index) => {
    const day = first + index
    return { day, weight: evidence.reduce((weight, { suits }) => weight * suits(day), 1) }
  })
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
