import type { Trigger } from './Trigger.ts'

/** A trigger in the text: the indices of its tokens, and the word beside it that it asked for. */
export interface Found {
  readonly trigger: Trigger
  readonly first: number
  readonly last: number
  readonly company?: string
}
