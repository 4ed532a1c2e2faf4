import type { Timex } from '../../model/Timex.ts'

/** A time expression with its words, where its verb points, and the words of its sentence. */
export interface DatedTime {
  readonly timex: Timex
  readonly words: string
  /** Whether it is a year in a name, which tells nothing of when: "Agenda 2031". */
  readonly isName: boolean
  readonly tense: 'past' | 'present' | 'future' | undefined
  readonly sentence: string
  /** In the headline or the first sentences, which tell what is new. */
  readonly inLead: boolean
}
