import type { Token } from '../../model/Token.ts'

/** For each token the indices of the tokens that it heads, in text order; built in one pass. */
export function children(tokens: readonly Token[]): readonly (readonly number[])[] {
  const lists: number[][] = tokens.map(() => [])
  for (const [at, { head }] of tokens.entries()) lists[head]?.push(at)
  return lists
}
