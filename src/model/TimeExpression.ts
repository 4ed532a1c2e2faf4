import type { PartialDate } from './PartialDate.ts'
import type { Resolution } from './Resolution.ts'
import type { Span } from './Span.ts'

/** As TIMEX3; the span leaves out a preposition before it. */
export interface TimeExpression extends Span {
  readonly id: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string // TIMEX3 value; "" where it can't be resolved
  readonly mod?: string // TIMEX3: BEFORE, AFTER, START, MID, END, APPROX …
  readonly quant?: string // TIMEX3, for SET: "EVERY"
  readonly freq?: string
  readonly earliest?: PartialDate // the interval it covers, both ends inclusive
  readonly latest?: PartialDate
  readonly anchor?: string // id of the time it is counted from; absent for the document's date
  readonly resolution?: Readonly<Partial<Record<'value', Resolution>>>
}
