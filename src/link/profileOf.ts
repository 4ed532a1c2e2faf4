import { lookupActor } from '../annotate/gazetteer/lookupActor.ts'
import type { Entity } from '../model/Entity.ts'
import { bodyName } from './bodyName.ts'
import { nameKey } from './nameKey.ts'
import type { Profile } from './Profile.ts'
import { soundOf } from './soundOf.ts'

/** Suffixes that follow a surname: "Jr.", "III". */
const SUFFIX = / (jr|sr|ii|iii|iv)$/
/** "A diplomat" of one document is not that of another. */
const SOMEBODY = /^(?:a|an|one|another|some)\s/i

/**
 * The profile of an entity: people are compared by the consonants of the surname, countries by code, all else by the whole name, an
 * organization by that which it usually goes by, without its country, one that governs another by that. `document`: who has no name there stays its own.
 */
export function profileOf({ type, name, country, ref }: Entity, document?: string): Profile {
  const key = nameKey(name)
  const own = document && type === 'person' && SOMEBODY.test(name) ? document : ''
  return {
    key: [type, key, country ?? '', ref ?? '', ...(own ? [own] : [])].join('|'),
    words: key.split(' '),
    block: `${blockOf(type, name, country)}${own}`,
    type,
    name,
    ...(country && { country }),
    ...(ref && { ref }),
  }
}

/** A slip of the pen is mostly in the vowels. */
const consonants = (surname: string): string => soundOf(surname).replace(/(?<=.)[aeiou]/gu, '')

function blockOf(type: Entity['type'], name: string, country: string | undefined): string {
  if (type === 'country' && country) return `country:${country}`
  if (type === 'person') return `person:${consonants(nameKey(name).replace(SUFFIX, '').split(' ').at(-1) ?? '')}`
  const known = type === 'organization' ? lookupActor(name) : undefined
  const key = nameKey(known?.kind === 'organization' ? (known.of ?? known.name) : name)
  return `name:${type === 'organization' ? bodyName(key) : key}`
}
