import { isSameProfile } from './isSameProfile.ts'
import type { Profile } from './Profile.ts'

/** A word of a name that tells someone apart: initials and particles do not. */
const MIN_LETTERS = 3

/**
 * Whether two profiles may be one by their names, more freely than {@link isSameProfile}: a reading may take a title or a day into a name,
 * miss the type, or take the family name that stands first for a given one. Good for weighing evidence, not for settling who is who.
 */
export function isSameName(a: Profile, b: Profile): boolean {
  if (isSameProfile(a, b)) return true
  if ((a.ref && b.ref && a.ref !== b.ref) || (a.country && b.country && a.country !== b.country)) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const [only = '', second] = short.words
  if (second !== undefined) return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `)
  if (only.length < MIN_LETTERS) return false
  return long.words.length === 1
    ? long.words[0] === only
    : long.type === 'person' && (long.words[0] === only || long.words.at(-1) === only)
}
