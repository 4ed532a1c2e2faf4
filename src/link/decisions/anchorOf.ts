import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Span } from '../../model/Span.ts'
import { extentOf } from '../extentOf.ts'
import type { Anchor } from './Anchor.ts'

/** UTF-16 code units kept before and after the words, as in the W3C's TextQuoteSelector: about five words tell a place from others. */
const CONTEXT = 32

/** The anchor of some spans of a document; its quote goes from the first to the last. */
export function anchorOf({ text, textId }: Pick<AnnotatedDocument, 'text' | 'textId'>, spans: readonly Span[]): Anchor {
  const { start, end } = extentOf(spans)
  return {
    ...{ textId, quote: text.slice(start, end), spans: spans.map((span) => ({ start: span.start, end: span.end })) },
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
