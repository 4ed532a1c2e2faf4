import type { EventRow } from '../../store/EventRow.ts'
import type { StatementRow } from '../../store/StatementRow.ts'

/** Who speaks or acts, by name; for a speaker that is not known, the words of the text. */
export const whoDid = (row: StatementRow | EventRow): string =>
  row.row === 'statement' ? (row.speaker?.name ?? row.source) : row.actors.map(({ name }) => name).join(', ')
