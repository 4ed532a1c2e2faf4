import { overlaps } from '../model/overlaps.ts'
import { eventPair } from './eventPair.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Pair } from './Pair.ts'
import { statementPair } from './statementPair.ts'

/** Pairs that are less sure are not kept: no group rests on them. Of 0.15, 0.2 and 0.28 the best on the four development records, each scored with weights fitted on the others. */
const MIN_CONFIDENCE = { statement: 0.2, event: 0.28 } as const

/** Whether two items are one told twice; undefined where that is ruled out or unlikely. */
export function pairOf(a: LinkItem, b: LinkItem): Pair | undefined {
  if (a.of !== b.of || isWithin(a, b)) return undefined
  // Sums of fractions depend on their order: the two are always taken in the same one.
  const [one, other] = nameOf(a) < nameOf(b) ? [a, b] : [b, a]
  const pair = a.of === 'statement' ? statementPair(one, other) : eventPair(one, other)
  return pair && pair.resolution.confidence >= MIN_CONFIDENCE[a.of] ? pair : undefined
}

const nameOf = ({ document, id }: LinkItem): string => `${document}#${id}`

/** What is told inside another telling is a part of it, not a second one. */
const isWithin = (a: LinkItem, b: LinkItem): boolean => a.document === b.document && overlaps(a.extent, b.extent)
