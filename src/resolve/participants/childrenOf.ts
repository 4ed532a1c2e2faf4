import type { Tree } from './Tree.ts'

/** Tokens around a head among which its dependents are looked for. */
const REACH = 40

/** The indices of the tokens that a token heads, in text order. */
export function childrenOf({ tokens, first, after }: Tree, head: number): number[] {
  const found: number[] = []
  for (let i = Math.max(first, head - REACH); i < Math.min(after, head + REACH); i++)
    if (tokens[i]?.head === head) found.push(i)
  return found
}
