import { eventPair } from './eventPair.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Pair } from './Pair.ts'
import { statementPair } from './statementPair.ts'

/** Pairs that are less sure are not kept: no group rests on them. */
const MIN_CONFIDENCE = 0.25

/** Whether two items are one told twice; undefined where that is ruled out or unlikely. */
export function pairOf(a: LinkItem, b: LinkItem): Pair | undefined {
  if (a.of !== b.of) return undefined
  const pair = a.of === 'statement' ? statementPair(a, b) : eventPair(a, b)
  return pair && pair.resolution.confidence >= MIN_CONFIDENCE ? pair : undefined
}
