import type { Span } from './Span.ts'
import type { TimeExpression } from './TimeExpression.ts'
import type { Unanchored } from './Unanchored.ts'

/** A time expression as found: typed, and as far worked out as its own words allow. */
export interface Timex extends Span, Pick<TimeExpression, 'id' | 'type' | 'mod' | 'quant' | 'freq'> {
  readonly meaning: Unanchored
}
