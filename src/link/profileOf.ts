import type { Entity } from '../model/Entity.ts'
import { nameKey } from './nameKey.ts'
import type { Profile } from './Profile.ts'

/** Suffixes that follow a surname: "Jr.", "III". */
const SUFFIX = / (jr|sr|ii|iii|iv)$/

/** The profile of an entity: people are compared by surname, countries by code, all else by the whole name. */
export function profileOf({ type, name, country, ref }: Entity): Profile {
  const key = nameKey(name)
  const word = type === 'person' ? (key.replace(SUFFIX, '').split(' ').at(-1) ?? key) : key
  const block =
    type === 'country' && country ? `country:${country}` : `${type === 'person' ? 'person' : 'name'}:${word}`
  return {
    key: [type, key, country ?? '', ref ?? ''].join('|'),
    words: key.split(' '),
    block,
    type,
    name,
    ...(country && { country }),
    ...(ref && { ref }),
  }
}
