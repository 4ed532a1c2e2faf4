import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'

/** Finds the mentions of entities in parts of a document. */
export interface MentionIndex {
  /** The mentions that lie in a span, in text order. */
  in(span: Span): readonly Mention[]
  /** The mentions in which a span lies, the shortest first. */
  around(span: Span): readonly Mention[]
  typeOf(mention: Mention): Entity['type'] | undefined
}
