import type { Span } from './Span.ts'

/** The words under one or several spans, joined by " … " where they do not follow one another. */
export const words = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' … ')
