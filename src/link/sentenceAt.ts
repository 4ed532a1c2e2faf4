import type { Span } from '../model/Span.ts'

/** The sentence around an offset in UTF-16 code units, by halving: sentences are in text order and do not overlap. */
export function sentenceAt(sentences: readonly Span[], offset: number | undefined): Span | undefined {
  if (offset === undefined) return undefined
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= offset ? found : undefined
}
