import type { Span } from '../../model/Span.ts'

/** The text under tokens given in text order: one span for each run of tokens that follow one another. */
export function spansOf(tokens: readonly Span[], indices: readonly number[]): Span[] {
  const spans: Span[] = []
  let before = Number.NaN
  for (const index of indices) {
    const token = tokens[index]
    if (!token) continue
    const last = spans.at(-1)
    if (last && index === before + 1) spans[spans.length - 1] = { start: last.start, end: token.end }
    else spans.push({ start: token.start, end: token.end })
    before = index
  }
  return spans
}
