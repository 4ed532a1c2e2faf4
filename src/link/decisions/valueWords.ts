import type { Decision } from '../../model/Decision.ts'
import { linkedOf } from './linkedOf.ts'

/** The value of a decision for people: "same “the dam stays closed”" where it names other words; "none" where it takes the field away. */
export function valueWords(decision: Pick<Decision, 'field' | 'value'>): string {
  const linked = linkedOf(decision)
  if (!linked) return decision.value || 'none'
  return `${linked.is} ${linked.with.map(({ quote }) => `“${quote}”`).join(', ')}`
}
