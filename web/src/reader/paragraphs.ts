import type { Span } from '../../../src/model/Span.ts'

/** Cuts a stretch of text after each run of line ends; together they are the whole stretch. `offset` is where it begins in the document. */
export function paragraphs(text: string, offset: number): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { 0: lineEnds, index } of text.matchAll(/(?:\r\n|\r|\n)+/g)) {
    const end = index + lineEnds.length
    spans.push({ start: offset + start, end: offset + end })
    start = end
  }
  if (start < text.length) spans.push({ start: offset + start, end: offset + text.length })
  return spans
}
