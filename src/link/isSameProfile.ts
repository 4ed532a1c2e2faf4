import type { Profile } from './Profile.ts'
import { soundOf } from './soundOf.ts'

/** Letters of a surname that may be one with another by its sound and the country alone. */
const MIN_LETTERS = 5

/** Whether two profiles may be one: the same reference, else names and countries that do not contradict each other. */
export function isSameProfile(a: Profile, b: Profile): boolean {
  if (a.ref && b.ref) return a.ref === b.ref
  if (a.block !== b.block || (a.country && b.country && a.country !== b.country)) return false
  if (a.type !== 'person' || b.type !== 'person') return true
  return namesAgree(givenNames(a), givenNames(b)) && (a.words.at(-1) === b.words.at(-1) || isTranscribed(a, b))
}

/** Surnames that sound alike need a given name that does too, or one country; those that differ by a slip need the given name. */
function isTranscribed(a: Profile, b: Profile): boolean {
  const isKnown = [a, b].every((one) => givenNames(one).some((name) => name.length > 1))
  const [one, two] = [a, b].map(({ words }) => words.at(-1) ?? '') as [string, string]
  if (soundOf(one) !== soundOf(two)) return isKnown && isSlip(soundOf(one), soundOf(two))
  return isKnown || (!!a.country && a.country === b.country && one.length >= MIN_LETTERS)
}

/** Letters of a surname in which one may be mistaken. */
const MIN_SLIP = 6

/** One letter more, less or other, or two exchanged: "Guiliani" for "Giuliani". */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_SLIP || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rests = [a, b].map((word) => word.slice(start)) as [string, string]
  const [one, two] = rests
  const isSwap = one.length === two.length && one[0] === two[1] && one[1] === two[0] && one.slice(2) === two.slice(2)
  return isSwap || one.slice(Number(one.length >= two.length)) === two.slice(Number(two.length >= one.length))
}

const givenNames = ({ words }: Profile): readonly string[] => words.slice(0, -1)

/** Given names agree where one has none, or those of the shorter name are among the other's, whole or as initials. */
function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a.map(soundOf), b.map(soundOf)] : [b.map(soundOf), a.map(soundOf)]
  return short.every((name) => long.some((other) => other.startsWith(name) || name.startsWith(other)))
}
