import type { EventRow } from '../../store/EventRow.ts'
import type { StatementRow } from '../../store/StatementRow.ts'

/** The words of a statement, or the sentence that tells an event. */
export const whatWas = (row: StatementRow | EventRow): string => (row.row === 'statement' ? row.words : row.sentence)
