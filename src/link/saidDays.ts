import type { DocumentMeta } from '../model/DocumentMeta.ts'
import type { Statement } from '../model/Statement.ts'
import type { Days } from './Days.ts'
import { dateOf } from './dateOf.ts'
import { daysOf } from './daysOf.ts'

/** Below this confidence a date was not told with the statement but taken from the report's occasion or what is beside it, and misses the day in one of five cases. */
const SURE = 0.9

/** What is said lies up to this many days before, and one day after, a date that is not sure; never after the report. */
const BEFORE_DAYS = 3
const AFTER_DAYS = 1

/** When a statement was made, as linking takes it: its own date, with days around it where that is not sure, else days before its document. */
export function saidDays({ said, resolution }: Statement, meta: DocumentMeta): Days | undefined {
  const days = dateOf(said, meta)
  if (!said || !days || (resolution?.said?.confidence ?? 1) >= SURE) return days
  const published = daysOf(meta.published)?.to ?? days.to + AFTER_DAYS
  return { from: days.from - BEFORE_DAYS, to: Math.max(days.to, Math.min(days.to + AFTER_DAYS, published)) }
}
