import type { Resolution } from '../model/Resolution.ts'
import { resolved } from '../pipeline/resolved.ts'
import { isSameProfile } from './isSameProfile.ts'
import type { Profile } from './Profile.ts'

/** Who a profile is over all documents. */
export interface Identity {
  readonly profile: string
  readonly identity: string
  readonly resolution: Resolution
}

/**
 * Who the profiles of one block are: the fullest names first, each joins those that it may be one with.
 *
 * A name that fits two who cannot be one (two Johnsons) is neither: it stays by itself. A function of the set of profiles.
 */
export function identitiesOf(profiles: readonly Profile[]): readonly Identity[] {
  const sets: Profile[][] = []
  const alone: Profile[] = []
  for (const profile of profiles.toSorted(fullerFirst)) {
    const fitting = sets.filter((set) => set.every((other) => isSameProfile(profile, other)))
    if (fitting.length > 1) alone.push(profile)
    else if (fitting[0]) fitting[0].push(profile)
    else sets.push([profile])
  }
  return [
    ...sets.flatMap((set) =>
      set.map((profile) => identity(profile, idOf(set), profile === set[0] ? 'own-name' : 'name-fits')),
    ),
    ...alone.map((profile) => identity(profile, `${idOf([profile])}?`, 'name-fits-several')),
  ]
}

const REASONS = {
  'own-name': 'the fullest name',
  'name-fits': 'a name that fits one alone',
  'name-fits-several': 'a name that fits several, taken for none of them',
} as const

const identity = ({ key }: Profile, id: string, rule: keyof typeof REASONS): Identity => ({
  profile: key,
  identity: id,
  resolution: resolved('identity', rule, REASONS[rule]),
})

function fullerFirst(a: Profile, b: Profile): number {
  const known = ({ ref, country }: Profile) => Number(ref !== undefined) * 2 + Number(country !== undefined)
  return known(b) - known(a) || b.words.length - a.words.length || (a.key < b.key ? -1 : 1)
}

/** The reference outside the record where there is one, else type, fullest name and country. */
function idOf([first, ...others]: readonly Profile[]): string {
  if (!first) return ''
  const ref = [first, ...others].find((profile) => profile.ref)?.ref
  if (ref) return ref
  if (first.type === 'country' && first.country) return `country:${first.country}`
  // Who has no name is somebody of one document only.
  const [, , , , document] = first.key.split('|')
  return [first.type, first.words.join('-'), first.country, document].filter(Boolean).join(':')
}
