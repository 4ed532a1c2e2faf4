import type { Attribution } from '../../model/Attribution.ts'
import type { Words } from './Words.ts'

/** For each token, the innermost statement in whose content it stands. */
export function speechAt(
  words: Words,
  attributions: readonly Attribution[],
): (token: number) => Attribution | undefined {
  const owner = new Int32Array(words.tokens.length).fill(-1)
  const size = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const outerFirst = attributions
    .map((attribution, i) => ({ i, attribution }))
    .sort((a, b) => size(b.attribution) - size(a.attribution))
  for (const { i, attribution } of outerFirst)
    for (const { start, end } of attribution.content) owner.fill(i, tokenAt(words, start), tokenAt(words, end))
  return (token) => attributions[owner[token] ?? -1]
}

/** The first token that begins at or after the position. */
function tokenAt({ tokens }: Words, position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
