import type { Span } from '../../model/Span.ts'

/** The longest of the spans that begin first within `outer`; spans in text order, `from` where to begin to look. */
export function outermost<T extends Span>(spans: readonly T[], outer: Span): T | undefined {
  let found: T | undefined
  for (let i = lowerBound(spans, outer.start); i < spans.length; i++) {
    const span = spans[i] as T
    if (span.start >= outer.end || (found && span.start > found.start)) break
    if (!found || span.end > found.end) found = span
  }
  return found
}

function lowerBound(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
