import { stemmer } from 'stemmer'
import { isSameName } from './isSameName.ts'
import { isVoiceOfState } from './isVoiceOfState.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Profile } from './Profile.ts'

/** Types of whom a title may name; a country is told by the entity. */
const NAMED: readonly Profile['type'][] = ['person', 'organization', 'group']
const PROPER = /(?<!^)\p{Lu}|^(?!(?:The|A|An|Some|Many|Other)\s)\p{Lu}/u

/**
 * Whether those who speak, or act, in two items may be one: "same"; "stands-for" (a person, the office, the government, its agency);
 * "compatriots" (bodies, or a person and a body, of one country or side); "unknown" where one item does not say, or not by name; "other".
 */
export function whoAgree(a: LinkItem, b: LinkItem): 'same' | 'stands-for' | 'compatriots' | 'unknown' | 'other' {
  if (!a.who.length || !b.who.length) return 'unknown'
  const pairs = a.who.flatMap((one) => b.who.map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => isSameName(one, other))) return 'same'
  const stands = (item: LinkItem, other: LinkItem) =>
    item.standIns.some((one) => other.who.some((two) => isSameName(one, two)))
  const represents = pairs.some(([one, other]) => speaksFor(one, other) || speaksFor(other, one))
  if (represents || [stands, holds, isOf].some((stand) => stand(a, b) || stand(b, a))) return 'stands-for'
  const isOneSide = a.side !== undefined && a.side === b.side
  if (pairs.some(([one, other]) => areOfOneSide(one, other, isOneSide))) return 'compatriots'
  return pairs.some(([one, other]) => isShortFor(one, other) || isShortFor(other, one)) ? 'unknown' : 'other'
}

/** A country, or what its state media carry, is spoken for by its people and bodies; two people of one country are two. */
const speaksFor = (one: Profile, other: Profile): boolean =>
  one.country !== undefined &&
  one.country === other.country &&
  (one.type === 'country' || isVoiceOfState(one)) &&
  other.type !== 'place'

/** "The court" may be the "High Court of Osterland", and another. */
const isShortFor = (short: Profile, long: Profile): boolean =>
  short.type === 'organization' &&
  long.type === 'organization' &&
  short.words.length === 1 &&
  long.words.includes(short.words[0] ?? '')

/** "Varania's president" is whoever of Varania is called president elsewhere. */
const holds = (described: LinkItem, named: LinkItem): boolean =>
  described.side !== undefined &&
  described.side === named.side &&
  described.titles.some((title) => named.titles.some((other) => ` ${other}`.endsWith(` ${title}`)))

/** "Orel's spokesman" and the "manager of the Lenka campaign" speak for whom their title names. */
const isOf = (titled: LinkItem, named: LinkItem): boolean =>
  titled.titles.some((title) => {
    const words = new Set(title.split(' '))
    return named.who.some(
      ({ type, name, words: parts }) =>
        NAMED.includes(type) && PROPER.test(name) && parts.every((part) => words.has(stemmer(part))),
    )
  })

const areOfOneSide = (one: Profile, other: Profile, isOneSide: boolean): boolean =>
  (isOneSide || (one.country !== undefined && one.country === other.country)) &&
  !(one.type === 'person' && other.type === 'person')
