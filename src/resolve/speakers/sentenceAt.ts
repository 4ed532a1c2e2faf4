import { firstAt } from '../../annotate/firstAt.ts'
import type { Span } from '../../model/Span.ts'

/** The sentence that a position lies in, or the last before it. */
export function sentenceAt(sentences: readonly Span[], position: number): Span {
  return sentences[firstAt(sentences, position + 1) - 1] ?? { start: position, end: position }
}
