import { nameParts } from './nameParts.ts'

/** Whether two full names can be one person's: first and last agree, or one is part of the other. */
export function samePerson(a: string, b: string): boolean {
  const one = nameParts(a)
  const two = nameParts(b)
  if (one.suffix !== two.suffix && one.suffix && two.suffix) return false
  if (one.suffix !== two.suffix && one.parts.length + two.parts.length > 2) return false
  if (one.parts.join('') === two.parts.join('')) return true
  if (one.parts.length < 2 || two.parts.length < 2) return false
  if (one.parts[0] === two.parts[0] && one.parts.at(-1) === two.parts.at(-1)) return true
  const [short, long] = one.parts.length < two.parts.length ? [one.parts, two.parts] : [two.parts, one.parts]
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}
