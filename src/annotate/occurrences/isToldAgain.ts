import type { Token } from '../../model/Token.ts'
import type { Found } from './Found.ts'

/** The names around each act told so far, by what was done. */
export type Told = ReadonlySet<string>

/** Tokens on each side of a trigger whose names tell one act from another of its kind. */
const REACH = 10
/** Acts of one kind that a new one is compared with: the last ones, so that a long document stays linear. */
const COMPARED = 20
/** Of the names of the mention that has fewer, the share that both must have. */
const SHARED = 0.5
const ANOTHER = new Set(['another', 'second', 'third', 'fourth', 'fresh', 'further', 'again'])

/** Whether an act was told before in the document: the same kind of act, with no other names around it. Remembers those that were not. */
export function isToldAgain(
  tokens: readonly Token[],
  { trigger, first, last }: Found,
  from: number,
  to: number,
  told: Map<number, Told[]>,
): boolean {
  const around = tokens.slice(Math.max(from, first - REACH), Math.min(to, last + 1 + REACH))
  const names: Told = new Set(around.filter(({ upos }) => upos === 'PROPN').map(({ lemma }) => lemma))
  const before = told.get(trigger.entry) ?? []
  const isOther = tokens.slice(Math.max(from, first - 2), first).some(({ lemma }) => ANOTHER.has(lemma.toLowerCase()))
  if (!isOther && before.slice(-COMPARED).some((others) => fits(others, names))) return true
  told.set(trigger.entry, [...before.slice(-COMPARED), names])
  return false
}

function fits(a: Told, b: Told): boolean {
  const fewer = Math.min(a.size, b.size)
  return a.intersection(b).size >= fewer * SHARED
}
