import type { Decision } from '../../model/Decision.ts'
import type { Linked } from './Linked.ts'

/** What a decision on a group or a relation says; undefined for those on other fields. */
export const linkedOf = ({ field, value }: Pick<Decision, 'field' | 'value'>): Linked | undefined =>
  field === 'group' || field === 'relation' ? (JSON.parse(value) as Linked) : undefined
