import type { LinkItem } from './LinkItem.ts'
import type { Profile } from './Profile.ts'
import { rarity } from './rarity.ts'

/** How many of an item's rarest stems it is found by, with who speaks or acts, and in twos without. Swept 4–12 on the outlets records: no more pairs from 8 on. */
const STEMS = 8
const STEMS_IN_TWOS = 5

export interface LinkKeys {
  /** Of items by one who may be the same: many items', so only of those of the same days. */
  readonly withWho: readonly string[]
  /** Of items that share two rare stems: few items', so of those of any time too. */
  readonly alone: readonly string[]
  /** Of statements by one speaker that share two rare stems: what it says again, or takes back. */
  readonly again: readonly string[]
  /** What a denial is found by, and what its claims are: `own` of this item, `other` of those it is compared with. */
  readonly own: readonly string[]
  readonly other: readonly string[]
}

/**
 * The keys by which an item is found: two items are compared where they share one.
 *
 * A function of the item alone, so that which items are compared does not depend on what else is in the record.
 */
export function linkKeys(item: LinkItem): LinkKeys {
  const rarest = [...new Set([...item.stems, ...item.core])]
    .toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
    .slice(0, STEMS)
  const kind = item.of === 'event' ? `event ${item.act}` : 'statement'
  const anchors = new Set([
    ...[...item.who, ...item.standIns].flatMap(anchorsOf),
    ...(item.side ? [`country:${item.side}`] : []),
  ])
  const few = rarest.slice(0, STEMS_IN_TWOS).toSorted()
  const inTwos = few.flatMap((stem, i) => few.slice(i + 1).map((other) => `${stem} ${other}`))
  const about = item.of === 'statement' ? rarest.map((stem) => `${item.issue ?? ''} ${stem}`) : []
  const [role, opposite] = item.denies ? ['denial', 'claim'] : ['claim', 'denial']
  return {
    withWho: [...anchors].flatMap((anchor) => rarest.map((stem) => `${kind} ${anchor} ${stem}`)),
    alone: inTwos.map((two) => `${kind} ${two}`),
    again: item.of === 'statement' ? item.who.flatMap(({ block }) => inTwos.map((two) => `again ${block} ${two}`)) : [],
    own: about.map((key) => `${role} ${key}`),
    other: about.map((key) => `${opposite} ${key}`),
  }
}

const anchorsOf = ({ block, country, type, words }: Profile): readonly string[] => [
  block,
  ...(type === 'person' && words.length > 1 ? [`person:${words[0]}`] : []),
  ...(country ? [`country:${country}`] : []),
]
