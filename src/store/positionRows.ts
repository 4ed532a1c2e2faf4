import type { Kysely } from 'kysely'
import { campOf } from '../link/campOf.ts'
import { changesOf } from '../link/changesOf.ts'
import { daysOf } from '../link/daysOf.ts'
import type { ChangeJudgement } from '../link/decisions/ChangeJudgement.ts'
import { judgedChanges } from '../link/decisions/judgedChanges.ts'
import type { Evidence } from '../link/Evidence.ts'
import { type Sibling, siblingsOf } from '../link/siblingsOf.ts'
import { summaryOf } from '../link/summaryOf.ts'
import type { Dispute } from '../model/Dispute.ts'
import { changeJudgements } from './changeJudgements.ts'
import type { EventRow } from './EventRow.ts'
import { eventRows } from './eventRows.ts'
import type { Filter } from './Filter.ts'
import type { PositionRow } from './PositionRow.ts'
import type { StatementRow } from './StatementRow.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'

type Telling = StatementRow | EventRow

/** A telling, and why it is evidence on a question that it was not read to answer. */
type Sided = Telling & { readonly because?: string }

/** Acts that took place: what is only planned, threatened or denied moves nobody. */
const DONE: readonly EventRow['status'][] = ['happened', 'ongoing']

/** Every party's stances on every issue of the dispute, with what they rest on, in its order; where it names no parties, of all who take a side. */
export async function positionRows(
  db: Kysely<Tables>,
  dispute: Dispute,
  filter: Filter = {},
): Promise<readonly PositionRow[]> {
  // An act on another question may be evidence on the one that is asked for.
  const { limit: _limit, offset: _offset, issue: _issue, ...rest } = filter
  const told: readonly Telling[] = [
    ...(await statementRows(db, rest)).filter(({ factuality }) => factuality !== 'negated'),
    ...(await eventRows(db, rest)).filter(({ status }) => DONE.includes(status)),
  ].filter(({ issue, stance, side }) => issue && stance && side)
  const names = new Map(dispute.parties.map(({ id, name }) => [id, name]))
  const siblings = await siblingsOf(dispute)
  const judgements = await changeJudgements(db)
  const elsewhere = (row: Telling, issue: string): readonly Sided[] => {
    const sibling = siblings.get(row.issue ?? '')?.find((sibling) => sibling.issue.id === issue)
    return sibling && row.row === 'event' ? [actOn(row, sibling)] : []
  }
  const asked = (id: string) => !filter.party || filter.party.toLowerCase() === id.toLowerCase()
  const sides = names.size ? names.keys() : told.flatMap(({ side }) => side ?? [])
  const parties = new Set([...sides].filter(asked))
  return dispute.issues
    .filter(({ id }) => !filter.issue || filter.issue === id)
    .flatMap((issue) =>
      [...parties].flatMap((party) => {
        const own = told.filter((row) => row.side === party)
        const rows = [...own.filter((row) => row.issue === issue.id), ...own.flatMap((row) => elsewhere(row, issue.id))]
        if (!rows.length && !names.has(party)) return []
        const once = onceEach(rows)
        const about = judgements.flatMap((judgement) => inTermsOf(once, rows, judgement))
        return [position(party, names.get(party) ?? party, issue, once, about)]
      }),
    )
}

/** An act that answers a question of measures, as evidence on the question of talks: for measures it resists them, against measures it opens them. */
const actOn = (row: EventRow, { issue, thing }: Sibling): Sided => ({
  ...row,
  issue: issue.id,
  stance: campOf(row.stance as Evidence['stance']) === 'yes' ? 'resists' : 'open',
  because: `what it did on “${row.issue}” bears on the same thing (${thing})`,
})

/** One telling of each utterance or event: its earliest. */
function onceEach(rows: readonly Sided[]): readonly Sided[] {
  const seen = new Set<string>()
  return rows.filter(({ groups }) => {
    const known = groups.some((group) => seen.has(group))
    for (const group of groups) seen.add(group)
    return !known
  })
}

/** A judgement with the tellings that stand for those it names; nothing where they are not of these. */
function inTermsOf(
  once: readonly Sided[],
  rows: readonly Sided[],
  judgement: ChangeJudgement,
): readonly ChangeJudgement[] {
  const standsFor = (end: ChangeJudgement['from']) => {
    const named = rows.find(({ document, id }) => document === end.document && id === end.id)
    return once.find((row) => row === named || row.groups.some((group) => named?.groups.includes(group)))
  }
  const [from, to] = [standsFor(judgement.from), standsFor(judgement.to)]
  return from && to ? [{ ...judgement, from, to }] : []
}

function position(
  party: string,
  partyName: string,
  issue: Dispute['issues'][number],
  rows: readonly Sided[],
  judgements: readonly ChangeJudgement[],
): PositionRow {
  const dated = rows
    .flatMap((row) => {
      const days = daysOf(row.date)
      return days ? [{ row, days }] : []
    })
    .sort((a, b) => a.days.from - b.days.from || a.days.to - b.days.to)
  // What stands inside another's words is their account of it, and moves nobody.
  const evidence = dated.filter(({ row }) => row.within === undefined).map(({ row, days }) => evidenceOf(row, days))
  const changes = judgedChanges(changesOf(party, issue.id, evidence), { party, issue: issue.id }, evidence, judgements)
  const newest = evidence.at(-1)
  return {
    ...{ party, partyName, issue: issue.id, question: issue.question },
    ...(newest && { stance: newest.stance }),
    summary: !evidence.length && rows.length ? 'no dated statement' : summaryOf(evidence, changes),
    evidence: [...dated.map(({ row }) => row), ...rows.filter(({ date }) => !daysOf(date))].map(
      ({ because: _, ...row }) => row,
    ),
    changes,
  }
}

function evidenceOf(row: Sided, days: Evidence['days']): Evidence {
  const who = row.row === 'statement' ? row.speaker?.identity : row.actors[0]?.identity
  const { row: of, document, id, stance, date } = row
  // A few quoted words inside a report are as sure as the report.
  const isQuoted = row.row === 'statement' && row.kind === 'direct'
  return {
    ...{ of, document, id, stance: stance as Evidence['stance'], date: date as string, days },
    ...{ isQuoted, ...(who && { who }), ...(row.because && { because: row.because }) },
  }
}
