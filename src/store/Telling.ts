import type { PartialDate } from '../model/PartialDate.ts'
import type { Span } from '../model/Span.ts'

/** Where a row comes from, so that it can be checked: the words are text.slice(start, end) of that document. */
export interface Telling extends Span {
  readonly document: string
  /** Of the statement or event in its document. */
  readonly id: string
  readonly outlet?: string
  readonly title?: string
  /** Of the document. */
  readonly published?: PartialDate
  /** What its document calls itself: the path, the id of the line, or the address. */
  readonly origin: string
}
