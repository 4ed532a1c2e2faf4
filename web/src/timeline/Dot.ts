import type { Days } from '../../../src/link/Days.ts'
import type { Telling } from './Telling.ts'

/** One utterance or event in time, however often it was told. */
export interface Dot {
  /** Its first telling. */
  readonly row: Telling
  readonly days: Days
  readonly tellings: number
}
