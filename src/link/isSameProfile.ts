import type { Profile } from './Profile.ts'

/** Whether two profiles may be one: the same reference, else names and countries that do not contradict each other. */
export function isSameProfile(a: Profile, b: Profile): boolean {
  if (a.ref && b.ref) return a.ref === b.ref
  if (a.block !== b.block || (a.country && b.country && a.country !== b.country)) return false
  return a.type !== 'person' || b.type !== 'person' || namesAgree(givenNames(a), givenNames(b))
}

const givenNames = ({ words }: Profile): readonly string[] => words.slice(0, -1)

/** Given names agree where one has none, or those of the shorter name are among the other's, whole or as initials. */
function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((name) => long.some((other) => other.startsWith(name) || name.startsWith(other)))
}
