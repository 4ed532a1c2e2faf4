import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { RelationRow } from '../../store/RelationRow.ts'

/** A stretch of one document's text, with all marks that touch it. Spans stay offsets into the whole text. */
export interface DocumentPart {
  readonly document: Omit<AnnotatedDocument, 'text' | 'sentences' | 'tokens'>
  /** UTF-16 code units of the whole text. */
  readonly length: number
  /** Which part this is, from 0, of how many; `start` and `end` are its bounds in the whole text. */
  readonly part: { readonly index: number; readonly count: number; readonly start: number; readonly end: number }
  /** The whole text from `part.start` to `part.end`, unchanged. */
  readonly text: string
  /** The document that it is a copy of. */
  readonly copyOf?: string
  /** How statements of this document stand to others: claims and denials. */
  readonly relations: readonly RelationRow[]
}
