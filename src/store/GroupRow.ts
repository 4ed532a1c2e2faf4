import type { Group } from '../model/Group.ts'
import type { EventRow } from './EventRow.ts'
import type { StatementRow } from './StatementRow.ts'

/** A group with the words of its tellings, the canonical one first, then by date and outlet. */
export interface GroupRow extends Omit<Group, 'kind' | 'members'> {
  readonly tellings: readonly (StatementRow | EventRow)[]
  /** Why the least certain member belongs to it, and how sure that is. */
  readonly reason: string
  readonly confidence: number
}
