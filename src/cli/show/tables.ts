import type { EventRow } from '../../store/EventRow.ts'
import type { Filter } from '../../store/Filter.ts'
import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { StatementRow } from '../../store/StatementRow.ts'
import type { Lines } from './Lines.ts'

/** What is shown of a record: the rows for programs, and the lines for people. */
interface Shown {
  readonly rows: readonly unknown[]
  readonly lines: Lines
}

const shown = <Row>(rows: readonly Row[], line: (row: Row) => Lines[number]): Shown => ({ rows, lines: rows.map(line) })

/** Document and span of a row, in UTF-16 code units. */
const where = ({ origin, start, end }: StatementRow | EventRow): string => `${origin}:${start}-${end}`

const whoDid = (row: StatementRow | EventRow): string =>
  row.row === 'statement' ? (row.speaker?.name ?? row.source) : row.actors.map(({ name }) => name).join(', ')

const whatWas = (row: StatementRow | EventRow): string =>
  row.row === 'statement' ? row.words : `${row.words}: ${row.sentence}`

const told = (row: StatementRow | EventRow): Lines[number] => ({
  date: row.date,
  who: whoDid(row),
  what:
    row.row === 'statement' ? (row.act ?? 'said') : `${row.type}${row.status === 'happened' ? '' : ` (${row.status})`}`,
  issue: row.issue,
  stance: row.stance,
  words: whatWas(row),
  outlet: row.outlet,
  where: where(row),
})

/** The tables of `standoff show`, by their names. */
export const tables = {
  documents: async (record, filter) =>
    shown(await record.documents(filter), (row) => ({
      ...{ published: row.published, basis: row.publishedBasis, outlet: row.outlet, title: row.title },
      ...{ statements: row.statements, events: row.events, warnings: row.warnings },
      ...{ 'copy of': row.copyOf?.slice(0, 'sha256:'.length + 8), document: row.source },
    })),
  speakers: async (record, filter) =>
    shown(await record.speakers(filter), ({ name, type, country, statements, documents, outlets, first, last }) => ({
      ...{ name, type, country, statements, documents, outlets, first, last },
    })),
  statements: async (record, filter) => shown(await record.statements(filter), told),
  events: async (record, filter) =>
    shown(await record.events(filter), (row) => ({
      ...{ date: row.date, type: row.type, mode: row.mode, status: row.status },
      ...{ actors: whoDid(row), recipients: row.recipients.map(({ name }) => name).join(', ') },
      ...{ words: row.sentence, outlet: row.outlet, where: where(row) },
    })),
  timeline: async (record, filter) => shown(await record.timeline(filter), told),
  positions: async (record, filter) =>
    shown(await record.positions(filter), ({ partyName, issue, stance, summary, evidence }) => {
      const newest = evidence.findLast(({ date }) => date)
      return {
        ...{ party: partyName, issue, stance, position: summary, tellings: evidence.length },
        ...{ words: newest && whatWas(newest), where: newest && where(newest) },
      }
    }),
  same: async (record, filter) => {
    const groups = await record.groups(filter)
    const lines = groups.flatMap(({ id, tellings }, at) =>
      tellings.map((row) => ({
        ...{
          group: at + 1,
          date: row.date,
          who: whoDid(row),
          outlet: row.outlet,
          words: whatWas(row),
          where: where(row),
          id,
        },
      })),
    )
    return { rows: groups, lines: lines.map(({ id: _, ...line }) => line) }
  },
} satisfies Record<string, (record: StandoffRecord, filter: Filter) => Promise<Shown>>
