import { overlaps } from '../../src/model/overlaps.ts'
import type { TimeExpression } from '../../src/model/TimeExpression.ts'
import type { TimemlDocument } from '../readTimeml.ts'

type GoldTime = TimemlDocument['times'][number]

/** Each gold time with one found: the one of the same span, else the first free one that overlaps it. */
export function pairTimes(gold: readonly GoldTime[], found: readonly TimeExpression[]): [GoldTime, TimeExpression][] {
  const free = new Set(found)
  return gold.flatMap((one): [GoldTime, TimeExpression][] => {
    const same = found.find((other) => free.has(other) && other.start === one.start && other.end === one.end)
    const other = same ?? found.find((candidate) => free.has(candidate) && overlaps(candidate, one))
    if (!other) return []
    free.delete(other)
    return [[one, other]]
  })
}
