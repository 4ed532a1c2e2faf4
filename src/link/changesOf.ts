import type { Change } from '../model/Change.ts'
import { resolved } from '../pipeline/resolved.ts'
import { campOf } from './campOf.ts'
import type { Evidence } from './Evidence.ts'

/**
 * Where one party moved on one issue, or that it did not.
 *
 * A change needs two dated pieces of evidence on different sides, the later one clearly later; of one day what most say counts, and a single
 * statement among others on the other side before and after it makes none. Without a change there is one from the first to the last, not
 * changed; none where there are less than two.
 */
export function changesOf(party: string, issue: string, evidence: readonly Evidence[]): readonly Change[] {
  const days = [...Map.groupBy(evidence.toSorted(byTime), ({ days: { from } }) => from).values()].flatMap(ofMost)
  const held = days.filter((one, at) => !isAlone(one, days[at - 1], days[at + 1]))
  const moves = held.flatMap((to, at) => {
    const from = held[at - 1]
    return from && from.days.to < to.days.from && campOf(from.stance) !== campOf(to.stance) ? [[from, to] as const] : []
  })
  const [first, last] = [held[0], held.at(-1)]
  if (moves.length) return moves.map(([from, to]) => change(party, issue, from, to, true))
  return first && last && first.days.to < last.days.from && campOf(first.stance) === campOf(last.stance)
    ? [change(party, issue, first, last, false)]
    : []
}

/** What stands for a day: of the camp with most weight an act before a quotation before other words; nothing where two camps weigh the same. */
function ofMost(ofDay: readonly Evidence[]): readonly Evidence[] {
  const [most, next] = [...Map.groupBy(ofDay, ({ stance }) => campOf(stance)).values()].sort(
    (a, b) => weightOf(b) - weightOf(a),
  )
  if (!most || (next && weightOf(most) === weightOf(next))) return []
  return [most.find(({ of }) => of === 'event') ?? most.find(({ isQuoted }) => isQuoted) ?? most[0]].flatMap(
    (one) => one ?? [],
  )
}

/** Acts and the speaker's own words count twice. */
const weightOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { of, isQuoted }) => sum + (of === 'event' || isQuoted ? 2 : 1), 0)

const isAlone = ({ of, stance }: Evidence, before: Evidence | undefined, after: Evidence | undefined): boolean =>
  of === 'statement' &&
  before !== undefined &&
  after !== undefined &&
  campOf(before.stance) === campOf(after.stance) &&
  campOf(before.stance) !== campOf(stance)

function byTime(a: Evidence, b: Evidence): number {
  return a.days.from - b.days.from || a.days.to - b.days.to || compare(a.document, b.document) || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function change(party: string, issue: string, from: Evidence, to: Evidence, changed: boolean): Change {
  const rule = changed ? (to.of === 'event' || from.of === 'event' ? 'acted-otherwise' : 'said-otherwise') : 'unchanged'
  const verb = ({ of }: Evidence) => (of === 'event' ? 'acted' : 'spoke')
  const reason = changed
    ? `${from.stance} when it ${verb(from)} on ${from.date}, ${to.stance} when it ${verb(to)} on ${to.date}`
    : `${from.stance} on ${from.date}, ${to.stance} on ${to.date}, no change between that the evidence holds`
  return {
    ...{ kind: 'change', party, issue, changed, from: end(from), to: end(to) },
    resolution: resolved('change', rule, reason),
  }
}

const end = ({ stance, date, document, id }: Evidence): Change['to'] => ({ stance, date, document, id })
