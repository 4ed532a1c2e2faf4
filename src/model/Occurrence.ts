import type { Event } from './Event.ts'

/** One mention of an event, as found in the words, before its participants, date and stance are resolved. */
export type Occurrence = Pick<
  Event,
  'id' | 'type' | 'mode' | 'context' | 'trigger' | 'status' | 'within' | 'quantities' | 'confidence'
> & {
  /** What kind of act its words name; words of one kind may tell one act. */
  readonly kind: string
}
