import type { LinkItem } from './LinkItem.ts'

/** Speech acts that want or offer something, and assert nothing. */
const ACTS = ['REQUEST', 'CONCEDE', 'AGREE', 'COOPERATE', 'CONSULT']

/** Words from the start of a content among which "should" makes it a demand. */
const OPENING = 8

/** Whether a statement asks for or offers something: who says no to it answers it, and denies nothing. */
export const isDemand = ({ act, stems }: LinkItem): boolean =>
  ACTS.includes(act ?? '') || stems[0] === 'to' || stems.slice(0, OPENING).includes('should')
