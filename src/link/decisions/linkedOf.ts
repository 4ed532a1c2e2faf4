import type { Decision } from '../../model/Decision.ts'
import type { Linked } from './Linked.ts'
import { VERBS } from './VERBS.ts'

/** What a decision that names other words says; undefined for those on other fields. */
export const linkedOf = ({ field, value }: Pick<Decision, 'field' | 'value'>): Linked | undefined =>
  field in VERBS ? (JSON.parse(value) as Linked) : undefined
