import type { Span } from './Span.ts'

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** The words without their marks. */
  readonly inner: Span
  /** How many quotations it lies in: 0 for the outermost. */
  readonly depth: number
  /** False where the closing mark is missing (several quoted paragraphs, or a writer's slip). */
  readonly closed: boolean
  /** Index in `quotations` of the one whose speech it goes on with (the next quoted paragraph of one speech). */
  readonly continues?: number
}
