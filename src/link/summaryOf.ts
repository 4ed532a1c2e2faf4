import type { Change } from '../model/Change.ts'
import { campOf } from './campOf.ts'
import type { Evidence } from './Evidence.ts'

/** A party's position on an issue in a few words; a later word of a time of disagreement goes before "unchanged". */
export function summaryOf(evidence: readonly Evidence[], changes: readonly Change[]): string {
  const last = evidence.at(-1)
  if (!last) return 'no statement'
  const sameTime = evidence.filter(({ days }) => days.to >= last.days.from)
  const opponent = sameTime.find(({ who, stance }) => who !== last.who && opposed(stance, last.stance))
  if (opponent) return 'disagreement inside the party'
  const moved = changes.findLast(({ changed }) => changed)
  if (moved) return `changed between ${moved.from.date} and ${moved.to.date}`
  return changes.length ? `unchanged since ${changes[0]?.from.date}` : `one time only, ${last.date}`
}

const opposed = (a: Evidence['stance'], b: Evidence['stance']): boolean =>
  [campOf(a), campOf(b)].sort().join() === 'no,yes'
