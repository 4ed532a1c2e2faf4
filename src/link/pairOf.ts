import { overlaps } from '../model/overlaps.ts'
import { eventPair } from './eventPair.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Pair } from './Pair.ts'
import { statementPair } from './statementPair.ts'

/** Pairs that are less sure are not kept: no group rests on them. Of 0.2, 0.28 and 0.35, with MERGE in clusters.ts at 14, 20 and 30: better on the outlets records as the chain reads them, worse on the gold read. */
const MIN_CONFIDENCE = 0.28

/** Whether two items are one told twice; undefined where that is ruled out or unlikely. */
export function pairOf(a: LinkItem, b: LinkItem): Pair | undefined {
  if (a.of !== b.of || isWithin(a, b)) return undefined
  // Sums of fractions depend on their order: the two are always taken in the same one.
  const [one, other] = nameOf(a) < nameOf(b) ? [a, b] : [b, a]
  const pair = a.of === 'statement' ? statementPair(one, other) : eventPair(one, other)
  return pair && pair.resolution.confidence >= MIN_CONFIDENCE ? pair : undefined
}

const nameOf = ({ document, id }: LinkItem): string => `${document}#${id}`

/** What is told inside another telling is a part of it, not a second one. */
const isWithin = (a: LinkItem, b: LinkItem): boolean => a.document === b.document && overlaps(a.extent, b.extent)
