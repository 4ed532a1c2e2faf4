import type { Event } from '../model/Event.ts'
import type { Span } from '../model/Span.ts'

/** Code units from the first word of a trigger within which its other words belong to the same mention. */
const REACH = 200

/** The words that name an event where it is told first. */
export const leadTrigger = ({ trigger }: Event): readonly Span[] =>
  trigger.filter(({ start }) => start - (trigger[0]?.start ?? 0) <= REACH)
