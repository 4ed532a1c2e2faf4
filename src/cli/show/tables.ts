import type { EventRow } from '../../store/EventRow.ts'
import type { Filter } from '../../store/Filter.ts'
import type { PositionRow } from '../../store/PositionRow.ts'
import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { StatementRow } from '../../store/StatementRow.ts'
import type { Lines } from './Lines.ts'
import { positionsText } from './positionsText.ts'
import type { Shown } from './Shown.ts'
import { sameText } from './sameText.ts'
import { whatWas } from './whatWas.ts'
import { whoDid } from './whoDid.ts'

const shown = <Row>(rows: readonly Row[], line: (row: Row) => Lines[number]): Shown => ({ rows, lines: rows.map(line) })

/** Document and span of a row, in UTF-16 code units. */
const where = ({ origin, start, end }: StatementRow | EventRow): string => `${origin}:${start}-${end}`

const whatKind = (row: StatementRow | EventRow): string | undefined =>
  row.row === 'statement' ? row.act : `${row.type}${row.status === 'happened' ? '' : ` (${row.status})`}`

const told = (row: StatementRow | EventRow): Lines[number] => ({
  ...{ date: row.date, who: whoDid(row), issue: row.issue, stance: row.stance, words: whatWas(row) },
  ...{ act: whatKind(row), outlet: row.outlet, where: where(row) },
})

/** The tables of `standoff show`, by their names. */
export const tables = {
  documents: async (record, filter) =>
    shown(await record.documents(filter), (row) => ({
      ...{ published: row.published, outlet: row.outlet, title: row.title, document: row.source },
      ...{
        statements: row.statements,
        events: row.events,
        basis: row.publishedBasis,
        warnings: row.warnings || undefined,
      },
      'copy of': row.copyOf?.slice(0, 'sha256:'.length + 8),
    })),
  speakers: async (record, filter) =>
    shown(await record.speakers(filter), ({ name, type, country, statements, documents, outlets, first, last }) => ({
      ...{ name, type, country, statements, documents, outlets, first, last },
    })),
  statements: async (record, filter) => shown(await record.statements(filter), told),
  events: async (record, filter) =>
    shown(await record.events(filter), (row) => ({
      ...{ date: row.date, actors: whoDid(row), type: row.type },
      ...{ recipients: row.recipients.map(({ name }) => name).join(', '), words: row.sentence },
      ...{ status: row.status, mode: row.mode, outlet: row.outlet, where: where(row) },
    })),
  timeline: async (record, filter) =>
    shown(await record.timeline(filter), (row) => {
      const { date, ...rest } = told(row)
      return { date, '': row.row === 'statement' ? 'said' : 'DONE', ...rest }
    }),
  positions: async (record, filter) => {
    const rows = await record.positions(filter)
    const line = ({ partyName, issue, stance, summary, evidence }: PositionRow): Lines[number] => {
      const newest = evidence.findLast(({ date }) => date)
      return {
        ...{ party: partyName, issue, stance, position: summary, tellings: evidence.length },
        ...{ words: newest && whatWas(newest), where: newest && where(newest) },
      }
    }
    return { ...shown(rows, line), text: positionsText(rows, record.path) }
  },
  decisions: async (record) =>
    shown(await record.decisions(), ({ id, at, by, field, value, quote, attached }) => ({
      ...{ date: at.slice(0, 10), by, field, value: value || 'none', words: quote },
      ...{ found: attached ? undefined : 'no longer', decision: id.slice(0, 'sha256:'.length + 8) },
    })),
  same: async (record, filter) => {
    const rows = await record.groups(filter)
    const lines = rows.flatMap(({ tellings }, at) => tellings.map((row) => ({ group: at + 1, ...told(row) })))
    return { rows, lines, text: sameText(rows) }
  },
} satisfies Record<string, (record: StandoffRecord, filter: Filter) => Promise<Shown>>
