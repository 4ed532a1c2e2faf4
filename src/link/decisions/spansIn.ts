import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Span } from '../../model/Span.ts'
import { extentOf } from '../extentOf.ts'
import type { Anchor } from './Anchor.ts'

/**
 * Where an anchor's words stand in a text: its own spans in its own text; in another, moved to the only place that has the words with
 * what was before or after them; undefined where there is none.
 */
export function spansIn(
  { textId, quote, prefix, suffix, spans }: Anchor,
  document: Pick<AnnotatedDocument, 'text' | 'textId'>,
): readonly Span[] | undefined {
  if (textId === document.textId) return spans
  const { text } = document
  const at =
    onlyPlace(text, prefix + quote + suffix, prefix.length) ??
    (prefix && onlyPlace(text, prefix + quote, prefix.length)) ??
    (suffix && onlyPlace(text, quote + suffix, 0))
  if (typeof at !== 'number') return undefined
  const moved = at - extentOf(spans).start
  return spans.map(({ start, end }) => ({ start: start + moved, end: end + moved }))
}

function onlyPlace(text: string, words: string, before: number): number | undefined {
  const at = text.indexOf(words)
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at + before : undefined
}
