import type { Span } from '../model/Span.ts'

/** For each sentence the indices of its tokens: from `first` up to, not including, `after`. */
export function sentenceTokens(
  sentences: readonly Span[],
  tokens: readonly Span[],
): readonly { readonly first: number; readonly after: number }[] {
  let next = 0
  return sentences.map(({ start, end }) => {
    while ((tokens[next]?.start ?? Infinity) < start) next++
    const first = next
    while ((tokens[next]?.start ?? Infinity) < end) next++
    return { first, after: next }
  })
}
