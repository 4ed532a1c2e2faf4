import type { EventRow } from '../../../src/store/EventRow.ts'
import type { StatementRow } from '../../../src/store/StatementRow.ts'

/** Something said or something done, as the record tells it. */
export type Telling = StatementRow | EventRow
