import type { LinkItem } from './LinkItem.ts'
import type { Profile } from './Profile.ts'
import { rarity } from './rarity.ts'

/**
 * How many of an item's rarest stems it is found by: with any whom it may stand for, with who speaks, and in twos without either. Papers cut a long
 * quotation to common words ("very good news"): of 8, 12, 16 and 24 with who speaks, 16 lose no pair of four records held out in turn.
 */
const STEMS = 8
const STEMS_OF_WHO = 16
const STEMS_IN_TWOS = 5

interface LinkKeys {
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
  const stems = [...new Set([...item.stems, ...item.core])]
    .toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
    .slice(0, STEMS_OF_WHO)
  const rarest = stems.slice(0, STEMS)
  const kind = item.of === 'event' ? `event ${item.act}` : 'statement'
  const own = item.of === 'statement' ? item.who.flatMap(namesOf) : []
  const anchors = new Set([
    ...[...item.who, ...item.standIns].flatMap(anchorsOf),
    ...(item.side ? [`country:${item.side}`] : []),
  ])
  const few = rarest.slice(0, STEMS_IN_TWOS).toSorted()
  const inTwos = few.flatMap((stem, i) => few.slice(i + 1).map((other) => `${stem} ${other}`))
  const about = item.of === 'statement' ? rarest.map((stem) => `${item.issue ?? ''} ${stem}`) : []
  const [role, opposite] = item.denies ? ['denial', 'claim'] : ['claim', 'denial']
  return {
    withWho: [
      ...[...anchors].flatMap((anchor) => rarest.map((stem) => `${kind} ${anchor} ${stem}`)),
      ...[...new Set(own)].flatMap((name) => stems.map((stem) => `${kind} ${name} ${stem}`)),
    ],
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

/** What is common to the names of one speaker: an organization is named in full or in part ("the High Court of Osterland"), by two words at least. */
const namesOf = ({ block, type, words }: Profile): readonly string[] =>
  type === 'person' || words.length === 1 ? [block] : words.slice(1).map((word, at) => `part:${words[at]} ${word}`)
