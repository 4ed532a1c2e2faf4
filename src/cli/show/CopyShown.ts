import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Copy } from '../../store/Copy.ts'

/** A copy with the two documents whose texts its parts point into. */
export interface CopyShown extends Pick<Copy, 'parts'> {
  readonly copy: AnnotatedDocument
  readonly original: AnnotatedDocument
}
