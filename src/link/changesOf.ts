import type { Change } from '../model/Change.ts'
import { resolved } from '../pipeline/resolved.ts'
import { campOf } from './campOf.ts'
import type { Evidence } from './Evidence.ts'

/** Weight from which a side is held by the evidence: an act, the speaker's own words, or two reports of words. */
const HELD = 2

/**
 * Where one party moved on one issue, or that it did not.
 *
 * A change needs two dated pieces of evidence on different sides, the later one clearly later, and each side held by an act, a quotation or two
 * reports, or turned against by an act; of one day what most say counts, and a single day of words among others on the other side makes none. Without a change there is one from the
 * first to the last, not changed; none where there are less than two.
 */
export function changesOf(party: string, issue: string, evidence: readonly Evidence[]): readonly Change[] {
  const days = [...Map.groupBy(evidence.toSorted(byTime), ({ days: { from } }) => from).values()].flatMap(ofMost)
  const held = stretches(days.filter((one, at) => !isAlone(one, days[at - 1], days[at + 1])))
    .filter((stretch, at, all) => isHeld(stretch) || hasAct(all[at + 1]))
    .flat()
  const moves = stretches(held).flatMap((after, at, all) => {
    const [from, to] = [all[at - 1]?.at(-1), after[0]]
    return from && to && from.one.days.to < to.one.days.from ? [[from.one, to.one] as const] : []
  })
  const [first, last] = [held[0]?.one, held.at(-1)?.one]
  if (moves.length) return moves.map(([from, to]) => change(party, issue, from, to, true))
  return first && last && first.days.to < last.days.from && campOf(first.stance) === campOf(last.stance)
    ? [change(party, issue, first, last, false)]
    : []
}

/** What most of a day's evidence says. */
interface Day {
  readonly one: Evidence
  readonly weight: number
}

/** Days that follow one another on one side. */
function stretches(days: readonly Day[]): readonly (readonly Day[])[] {
  const all: Day[][] = []
  for (const day of days) {
    const before = all.at(-1)
    if (before?.[0] && campOf(before[0].one.stance) === campOf(day.one.stance)) before.push(day)
    else all.push([day])
  }
  return all
}

const hasAct = (stretch: readonly Day[] = []): boolean => stretch.some(({ one }) => one.of === 'event')

const isHeld = (stretch: readonly Day[]): boolean => stretch.reduce((sum, { weight }) => sum + weight, 0) >= HELD

/** What stands for a day: of the camp with most weight an act before a quotation before other words; nothing where two camps weigh the same. */
function ofMost(ofDay: readonly Evidence[]): readonly Day[] {
  const [most, next] = [...Map.groupBy(ofDay, ({ stance }) => campOf(stance)).values()].sort(
    (a, b) => weightOf(b) - weightOf(a),
  )
  if (!most || (next && weightOf(most) === weightOf(next))) return []
  const one = most.find(({ of }) => of === 'event') ?? most.find(({ isQuoted }) => isQuoted) ?? most[0]
  return one ? [{ one, weight: weightOf(most) }] : []
}

/** Acts and the speaker's own words count twice. */
const weightOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { of, isQuoted }) => sum + (of === 'event' || isQuoted ? 2 : 1), 0)

const isAlone = ({ one: { of, stance } }: Day, before: Day | undefined, after: Day | undefined): boolean =>
  of === 'statement' &&
  before !== undefined &&
  after !== undefined &&
  campOf(before.one.stance) === campOf(after.one.stance) &&
  campOf(before.one.stance) !== campOf(stance)

function byTime(a: Evidence, b: Evidence): number {
  return a.days.from - b.days.from || a.days.to - b.days.to || compare(a.document, b.document) || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function change(party: string, issue: string, from: Evidence, to: Evidence, changed: boolean): Change {
  const rule = changed ? (to.of === 'event' || from.of === 'event' ? 'acted-otherwise' : 'said-otherwise') : 'unchanged'
  const verb = ({ of }: Evidence) => (of === 'event' ? 'acted' : 'spoke')
  const reason = changed
    ? [
        `${from.stance} when it ${verb(from)} on ${from.date}, ${to.stance} when it ${verb(to)} on ${to.date}`,
        to.because ?? from.because,
      ]
        .filter(Boolean)
        .join(': ')
    : `${from.stance} on ${from.date}, ${to.stance} on ${to.date}, no change between that the evidence holds`
  return {
    ...{ kind: 'change', party, issue, changed, from: end(from), to: end(to) },
    resolution: resolved('change', rule, reason),
  }
}

const end = ({ stance, date, document, id }: Evidence): Change['to'] => ({ stance, date, document, id })
