import type { PartialDate } from '../../model/PartialDate.ts'

/** What a whole report tells of the day on which its statements were made. */
export interface Setting {
  /** The day of what its lead tells, else the day of publication. */
  readonly occasion?: PartialDate
  /** The day of publication: what its writer says, is said then. */
  readonly published?: PartialDate
  /** Written in the first person: a release, a comment. */
  readonly isVoiced: boolean
}
