import type { Event } from '../../model/Event.ts'

/** What a step word's own mention of an event, or else the event itself, tells of the step. */
export interface Act extends Pick<Event, 'status' | 'date' | 'trigger'> {
  /** Entity id of who takes the step. */
  readonly by?: string
  /** It is done by not doing it: "refused to sign". */
  readonly isWithheld: boolean
}
