import type { Statement } from '../../../src/model/Statement.ts'
import type { Telling } from '../timeline/Telling.ts'

/** Tellings that follow one another in time and take the same stance. */
export interface StanceRun {
  readonly stance: NonNullable<Statement['stance']>
  readonly tellings: readonly Telling[]
}
