import type { Span } from '../model/Span.ts'

/** Index of the first of the spans, in text order, that starts at an offset or after it; their number where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
