import type { Span } from '../../model/Span.ts'

/** What became of a stretch of the original in the copy; spans are UTF-16 code units of the two texts. */
export interface CopyPart {
  readonly kind: 'same' | 'added' | 'left-out' | 'changed'
  /** In the original; absent for what was added. */
  readonly original?: Span
  /** In the copy; absent for what was left out. */
  readonly copy?: Span
}
