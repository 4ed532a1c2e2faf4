import type { Copy } from '../../store/Copy.ts'
import type { DocumentRow } from '../../store/DocumentRow.ts'

/** A copy with what is known of the two documents. */
export interface CopyShown extends Copy {
  readonly copy: DocumentRow
  readonly of: DocumentRow | undefined
}
