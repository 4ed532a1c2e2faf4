import type { Span } from '../src/model/Span.ts'

const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** Dice overlap, 0 to 1, of the word and punctuation tokens that two lists of spans cover in one text. */
export function contentDice(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [tokenStarts(text, a), tokenStarts(text, b)]
  if (!left.size || !right.size) return 0
  const shared = [...left].filter((start) => right.has(start)).length
  return (2 * shared) / (left.size + right.size)
}

function tokenStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>()
  for (const span of spans)
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) starts.add(span.start + match.index)
  return starts
}
