import type { PartialDate } from '../model/PartialDate.ts'
import type { Statement } from '../model/Statement.ts'
import type { Days } from './Days.ts'

/** A dated statement or act that takes a side on an issue, told once or more. */
export interface Evidence {
  readonly of: 'statement' | 'event'
  readonly document: string
  readonly id: string
  readonly stance: NonNullable<Statement['stance']>
  readonly date: PartialDate
  readonly days: Days
  /** Whether it is in the speaker's own words, which tell the stance more surely than a report of them. */
  readonly isQuoted?: boolean
  /** Why an act on another question is evidence on this one. */
  readonly because?: string
  /** Identity of who spoke or acted, where known. */
  readonly who?: string
}
