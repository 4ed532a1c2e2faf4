import type { Clause } from './Clause.ts'

/** Tokens before and after a trigger that bar it, whatever the parse. */
const REACH = { before: 3, after: 5 }

/** Lemmas and pairs of lemmas right beside a trigger, and those that it governs. */
export function closeTo({ tokens, first, after, childrenOf }: Clause, start: number, last: number): readonly string[] {
  const from = Math.max(first, start - REACH.before)
  const window = tokens.slice(from, Math.min(after, last + 1 + REACH.after)).map(({ lemma }) => lemma.toLowerCase())
  const below = childrenOf(start).map((child) => tokens[child]?.lemma.toLowerCase() ?? '')
  return [...window, ...window.slice(1).map((lemma, k) => `${window[k]} ${lemma}`), ...below]
}
