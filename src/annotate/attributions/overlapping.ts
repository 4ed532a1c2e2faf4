import type { Span } from '../../model/Span.ts'

/** Those of some spans that share words with one; they are in text order and do not overlap each other. */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): S[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: S[] = []
  for (let at = low; at < spans.length; at++) {
    const other = spans[at]
    if (!other || other.start >= span.end) break
    found.push(other)
  }
  return found
}
