import { effectAt } from './effectAt.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

/** Words between a verb and the thing that it is done to. */
const REACH = 6

/**
 * Whether what words would make of the thing that a question names is what it asks for: above 0 is yes.
 *
 * By verbs that keep it or do away with it; where none does, and the question asks for the thing itself, by its name alone: "no ceasefire",
 * or "a ceasefire" where what is named is wanted.
 */
export function fateOf(
  { things, effect }: Topic,
  wording: Wording,
  turned: readonly boolean[],
  isWanted: boolean,
): number {
  const named = wording.stems.flatMap((stem, i) => (things.has(stem) ? [i] : []))
  if (!effect || !named.length) return 0
  const sign = (i: number): number => (turned[i] ? -1 : 1)
  const isNear = (i: number): boolean => named.some((at) => at !== i && Math.abs(at - i) <= REACH)
  const done = wording.lemmas.map((_, i) => (isNear(i) ? effectAt(wording, i) * sign(i) : 0))
  const fate = done.reduce((sum, value) => sum + value, 0)
  if (done.some((value) => value)) return effect * fate
  return effect > 0 ? named.filter((i) => isWanted || turned[i]).reduce((sum, i) => sum + sign(i), 0) : 0
}
