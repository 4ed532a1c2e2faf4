import type { Candidates } from './Candidates.ts'
import { denialPair } from './denialPair.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Pair } from './Pair.ts'
import { pairOf } from './pairOf.ts'

/** A decision on two items: "a denies b", "a and b are the same". */
export interface Decided extends Pair {
  readonly a: LinkItem
  readonly b: LinkItem
}

/** All that is decided on an item and those near it. */
export async function pairsOf(item: LinkItem, candidates: Candidates): Promise<readonly Decided[]> {
  return (await candidates.near(item)).flatMap((other) => {
    const same = pairOf(item, other)
    const denies = denialPair(item, other)
    const denied = denialPair(other, item)
    return [
      ...(same ? [{ a: item, b: other, ...same }] : []),
      ...(denies ? [{ a: item, b: other, ...denies }] : []),
      ...(denied ? [{ a: other, b: item, ...denied }] : []),
    ]
  })
}
