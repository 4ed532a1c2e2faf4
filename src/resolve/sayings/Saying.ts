import type { PartialDate } from '../../model/PartialDate.ts'

/** When a statement was made, and the rule and the words that say so. */
export interface Saying {
  readonly said: PartialDate
  readonly rule: 'own-time' | 'told-time' | 'same-sentence' | 'same-speaker' | 'within' | 'occasion'
  readonly reason: string
}
