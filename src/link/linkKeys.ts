import type { LinkItem } from './LinkItem.ts'
import type { Profile } from './Profile.ts'
import { rarity } from './rarity.ts'

/** How many of an item's rarest stems it is found by, with who speaks or acts, and in twos without. Swept 4–12 on the outlets records: no more pairs from 8 on. */
const STEMS = 8
const STEMS_IN_TWOS = 4

/**
 * The keys by which an item is found: two items are compared where they share one.
 *
 * A function of the item alone, so that which items are compared does not depend on what else is in the record.
 */
export function linkKeys(item: LinkItem): readonly string[] {
  const rarest = [...new Set([...item.stems, ...item.core])]
    .toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
    .slice(0, STEMS)
  const kind = item.of === 'event' ? `event ${item.act}` : 'statement'
  const anchors = new Set([
    ...[...item.who, ...item.standIns].flatMap(anchorsOf),
    ...(item.side ? [`side:${item.side}`] : []),
  ])
  const few = rarest.slice(0, STEMS_IN_TWOS).toSorted()
  const twos = few.flatMap((stem, i) => few.slice(i + 1).map((other) => `${stem} ${other}`))
  return [...[...anchors].flatMap((anchor) => rarest.map((stem) => `${anchor} ${stem}`)), ...twos].map(
    (key) => `${kind} ${key}`,
  )
}

const anchorsOf = ({ block, country, type, words }: Profile): readonly string[] => [
  block,
  ...(type === 'person' && words.length > 1 ? [`person:${words[0]}`] : []),
  ...(country ? [`country:${country}`] : []),
]
