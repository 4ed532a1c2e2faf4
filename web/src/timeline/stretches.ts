import type { Days } from '../../../src/link/Days.ts'

const SHARE = 1 / 2 // of the time drawn: a longer gap without a dot is left out of the axis
const LEAST_DAYS = 31 // a shorter gap is never left out: it costs no room

/**
 * The stretches of time that hold the days, so that one old date does not press all others into a corner: the longest gap is cut
 * out as long as it takes more than half of what is left, into `most` stretches at most.
 */
export function stretches(days: readonly number[], most: number): readonly Days[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const gaps = sorted
    .slice(1)
    .map((to, index) => ({ from: sorted[index] ?? to, to }))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  const cut: Days[] = []
  let left = last - first
  for (const gap of gaps) {
    const length = gap.to - gap.from
    if (cut.length + 1 >= most || length < LEAST_DAYS || length <= left * SHARE) break
    cut.push(gap)
    left -= length
  }
  const bounds = cut.sort((a, b) => a.from - b.from).flatMap(({ from, to }) => [from, to])
  const ends = [first, ...bounds, last]
  return Array.from({ length: ends.length / 2 }, (_, index) => ({
    from: ends[2 * index] ?? first,
    to: ends[2 * index + 1] ?? last,
  }))
}
