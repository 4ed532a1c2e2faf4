import type { Event } from '../model/Event.ts'
import type { Telling } from './Telling.ts'
import type { Who } from './Who.ts'

export interface EventRow
  extends Telling,
    Pick<Event, 'type' | 'mode' | 'status' | 'date' | 'issue' | 'stance' | 'within' | 'confidence'> {
  readonly row: 'event'
  readonly actors: readonly Who[]
  readonly recipients: readonly Who[]
  readonly place?: Who
  readonly side?: string
  /** The trigger's words. */
  readonly words: string
  /** The sentence that it stands in. */
  readonly sentence: string
  readonly quantities: readonly { readonly value: number; readonly unit: string }[]
  readonly groups: readonly string[]
}
