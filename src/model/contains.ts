import type { Span } from './Span.ts'

/** Whether `inner` lies in `outer`, the bounds included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
