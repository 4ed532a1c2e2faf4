import type { PartialDate } from './PartialDate.ts'
import type { Span } from './Span.ts'

/** "second-in-command of the Iranian Army": where the text says it, and when it held, if it says so. */
export interface Role extends Span {
  readonly title: string
  readonly organization?: string // entity id
  readonly tense?: 'current' | 'former' | 'designate' | 'acting'
  readonly from?: PartialDate
  readonly to?: PartialDate
}
