import type { Change } from '../model/Change.ts'
import { resolved } from '../pipeline/resolved.ts'
import { campOf } from './campOf.ts'
import type { Evidence } from './Evidence.ts'

/**
 * Where one party moved on one issue, or that it did not.
 *
 * A change needs two dated pieces of evidence on different sides, the later one clearly later. Without a change there is one from the first to
 * the last, not changed; none where there is less than two.
 */
export function changesOf(party: string, issue: string, evidence: readonly Evidence[]): readonly Change[] {
  const ordered = evidence.toSorted(byTime)
  const moves = ordered.flatMap((to, index) => {
    const from = ordered[index - 1]
    return from && from.days.to < to.days.from && campOf(from.stance) !== campOf(to.stance) ? [[from, to] as const] : []
  })
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (moves.length) return moves.map(([from, to]) => change(party, issue, from, to, true))
  return first && last && first.days.to < last.days.from && campOf(first.stance) === campOf(last.stance)
    ? [change(party, issue, first, last, false)]
    : []
}

function byTime(a: Evidence, b: Evidence): number {
  return a.days.from - b.days.from || a.days.to - b.days.to || compare(a.document, b.document) || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function change(party: string, issue: string, from: Evidence, to: Evidence, changed: boolean): Change {
  const rule = changed ? (to.of === 'event' || from.of === 'event' ? 'acted-otherwise' : 'said-otherwise') : 'unchanged'
  const verb = ({ of }: Evidence) => (of === 'event' ? 'acted' : 'spoke')
  const reason = changed
    ? `${from.stance} when it ${verb(from)} on ${from.date}, ${to.stance} when it ${verb(to)} on ${to.date}`
    : `${from.stance} on ${from.date}, ${to.stance} on ${to.date}, nothing else between`
  return {
    ...{ kind: 'change', party, issue, changed, from: end(from), to: end(to) },
    resolution: resolved('change', rule, reason),
  }
}

const end = ({ stance, date, document, id }: Evidence): Change['to'] => ({ stance, date, document, id })
