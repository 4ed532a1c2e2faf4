import type { Span } from './Span.ts'

/** The index of the first span that starts at or after an offset, in a list in text order; its length where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
