import { againPair } from './againPair.ts'
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
    const directed = [
      { a: item, b: other },
      { a: other, b: item },
    ].flatMap(({ a, b }) => [denialPair, againPair].flatMap((pair) => withItems(a, b, pair(a, b))))
    return [...withItems(item, other, same), ...directed]
  })
}

const withItems = (a: LinkItem, b: LinkItem, pair: Pair | undefined): readonly Decided[] =>
  pair ? [{ a, b, ...pair }] : []
