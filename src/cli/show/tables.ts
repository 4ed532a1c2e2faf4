import { valueWords } from '../../link/decisions/valueWords.ts'
import type { EventRow } from '../../store/EventRow.ts'
import type { Filter } from '../../store/Filter.ts'
import type { Chosen, OutletRow } from '../../store/OutletRow.ts'
import type { PositionRow } from '../../store/PositionRow.ts'
import type { RelationRow } from '../../store/RelationRow.ts'
import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { StatementRow } from '../../store/StatementRow.ts'
import { changesText } from './changesText.ts'
import { copiesOf } from './copiesOf.ts'
import { copiesText } from './copiesText.ts'
import { instrumentsText } from './instrumentsText.ts'
import type { Lines } from './Lines.ts'
import { markedWords } from './markedWords.ts'
import { positionsText } from './positionsText.ts'
import { relationsText } from './relationsText.ts'
import type { Shown } from './Shown.ts'
import { sameText } from './sameText.ts'
import { whatWas } from './whatWas.ts'
import { where } from './where.ts'
import { whoDid } from './whoDid.ts'
import { wordingText } from './wordingText.ts'

const shown = <Row>(rows: readonly Row[], line: (row: Row) => Lines[number]): Shown => ({ rows, lines: rows.map(line) })

const whatKind = (row: StatementRow | EventRow): string | undefined =>
  row.row === 'statement' ? row.act : `${row.type}${row.status === 'happened' ? '' : ` (${row.status})`}`

const told = (row: StatementRow | EventRow): Lines[number] => ({
  ...{ date: row.date, who: whoDid(row), issue: row.issue, stance: row.stance, words: whatWas(row) },
  ...{ act: whatKind(row), via: row.row === 'statement' ? row.via?.name : undefined },
  ...{ outlet: row.outlet, where: where(row) },
})

const counted = (chosen: readonly Chosen[]): string =>
  chosen.map(({ word, statements }) => `${word} ${statements.length}`).join(', ')

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
  changes: async (record, filter) => {
    const rows = await record.positions(filter)
    const lines = rows.flatMap(({ partyName, issue, summary, changes }) =>
      changes.map(({ from, to, resolution }) => ({
        ...{
          party: partyName,
          issue,
          position: summary,
          from: from.stance,
          since: from.date,
          to: to.stance,
          on: to.date,
        },
        ...{ confidence: resolution.confidence, by: resolution.by, reason: resolution.reason },
      })),
    )
    return { rows: rows.flatMap(({ changes }) => changes), lines, text: changesText(rows) }
  },
  relations: async (record, filter) => {
    const rows = await record.relations(filter)
    const line = ({ from, kind, to, resolution }: RelationRow): Lines[number] => ({
      ...{ date: from.date, who: whoDid(from), words: from.words, where: where(from), is: kind },
      ...{ whom: whoDid(to), 'whose words': to.words, there: where(to) },
      ...{ confidence: resolution.confidence, reason: resolution.reason },
    })
    return { ...shown(rows, line), text: relationsText(rows) }
  },
  instruments: async (record, filter) => {
    const rows = await record.instruments(filter)
    const lines = rows.flatMap(({ name, standing, steps }) =>
      steps.map(({ tellings: [surest], ...step }) => ({
        ...{ date: step.date, instrument: name, step: step.step, status: step.status, by: step.by, votes: step.votes },
        ...{ condition: step.condition, words: surest?.words, where: surest && where(surest), standing },
      })),
    )
    return { rows, lines, text: instrumentsText(rows) }
  },
  copies: async (record, filter) => {
    const rows = await copiesOf(record, filter)
    const lines = rows.flatMap(({ copy, of, parts }) =>
      parts.map(({ kind, words }) => ({
        ...{ document: copy.source, 'copy of': of?.source, what: kind, words: markedWords(words) },
      })),
    )
    return { rows, lines, text: copiesText(rows) }
  },
  wording: async (record, filter) => {
    const rows = await record.outlets(filter)
    const line = ({ outlet, statements, quoted, loaded, scareQuotes }: OutletRow): Lines[number] => ({
      ...{ outlet, statements, 'words quoted': quoted.words, 'of words': quoted.of },
      ...{ loaded: counted(loaded), 'labels in quotation marks': counted(scareQuotes) },
    })
    return { ...shown(rows, line), text: wordingText(rows) }
  },
  decisions: async (record) =>
    shown(await record.decisions(), ({ id, at, by, field, value, quote, attached }) => ({
      ...{ date: at.slice(0, 10), by, field, value: valueWords({ field, value }), words: quote },
      ...{ found: attached ? undefined : 'no longer', decision: id.slice(0, 'sha256:'.length + 8) },
    })),
  same: async (record, filter) => {
    const rows = await record.groups(filter)
    const lines = rows.flatMap(({ tellings }, at) => tellings.map((row) => ({ group: at + 1, ...told(row) })))
    return { rows, lines, text: sameText(rows) }
  },
} satisfies Record<string, (record: StandoffRecord, filter: Filter) => Promise<Shown>>
