import { isSameProfile } from './isSameProfile.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Profile } from './Profile.ts'

/**
 * Whether those who speak, or act, in two items may be one: "same"; "stands-for" (a person, the office, the government, its agency);
 * "compatriots" (a person and a body of one country); "unknown" where one item does not say; "other".
 */
export function whoAgree(a: LinkItem, b: LinkItem): 'same' | 'stands-for' | 'compatriots' | 'unknown' | 'other' {
  if (!a.who.length || !b.who.length) return 'unknown'
  const pairs = a.who.flatMap((one) => b.who.map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => isSameProfile(one, other))) return 'same'
  const stands = (item: LinkItem, other: LinkItem) =>
    item.standIns.some((one) => other.who.some((two) => isSameProfile(one, two)))
  const represents = pairs.some(([one, other]) => speaksFor(one, other) || speaksFor(other, one))
  if (represents || stands(a, b) || stands(b, a)) return 'stands-for'
  return pairs.some(([one, other]) => isBodyAndPerson(one, other) || isBodyAndPerson(other, one))
    ? 'compatriots'
    : 'other'
}

/** A country is spoken for by its people and bodies; two people, or two bodies, of one country are two. */
const speaksFor = (one: Profile, other: Profile): boolean =>
  one.country !== undefined && one.country === other.country && one.type === 'country' && other.type !== 'place'

const isBodyAndPerson = (one: Profile, other: Profile): boolean =>
  one.country !== undefined &&
  one.country === other.country &&
  one.type === 'organization' &&
  other.type !== 'organization'
