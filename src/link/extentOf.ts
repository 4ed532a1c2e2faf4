import type { Span } from '../model/Span.ts'

/** From the start of the first span to the end of the last; 0 to 0 where there are none. */
export const extentOf = (spans: readonly Span[]): Span => ({
  start: spans.length ? Math.min(...spans.map(({ start }) => start)) : 0,
  end: Math.max(0, ...spans.map(({ end }) => end)),
})
