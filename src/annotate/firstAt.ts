import type { Span } from '../model/Span.ts'

/** The index of the first of the spans that begins at or after a position; spans in text order. */
export function firstAt(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
