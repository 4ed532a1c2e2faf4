import type { Span } from './Span.ts'
import type { TimeExpression } from './TimeExpression.ts'

/** A time expression as found: typed, and as far worked out as its own words allow. */
export interface Timex extends Span {
  readonly id: string
  readonly type: TimeExpression['type']
}
