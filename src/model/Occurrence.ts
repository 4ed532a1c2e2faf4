import type { Event } from './Event.ts'

/** An event as found in the words, before its participants, date and stance are resolved. */
export type Occurrence = Pick<
  Event,
  'id' | 'type' | 'mode' | 'context' | 'trigger' | 'status' | 'within' | 'quantities' | 'confidence'
>
