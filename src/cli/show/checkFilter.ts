import { daysOf } from '../../link/daysOf.ts'
import type { Dispute } from '../../model/Dispute.ts'
import type { Filter } from '../../store/Filter.ts'

/** @throws Error for a filter that nothing can fit, with what may stand there. */
export function checkFilter({ issue, from, to }: Filter, dispute: Dispute | undefined): void {
  const issues = dispute?.issues.map(({ id }) => id) ?? []
  if (issue && issues.length && !issues.includes(issue))
    throw new Error(`There is no issue "${issue}" in the dispute. Choose of ${issues.join(', ')}.`)
  const [first, last] = [daysOf(from)?.from, daysOf(to)?.to]
  if (first !== undefined && last !== undefined && first > last)
    throw new Error(`--from ${from} is after --to ${to}. Turn them round.`)
}
