import type { Event } from '../../model/Event.ts'
import type { Telling } from './Telling.ts'

/**
 * One event from its mentions: the first gives type and status, of the text rather than of its headline; each gives
 * what the others lack. Its trigger is the first mention's, and where that is a headline's also that of the first in the text.
 */
export function mergeTellings(chain: readonly [Telling, ...Telling[]]): Event {
  const events = chain.map(({ event }) => event)
  const below = chain[0].isHeadline ? chain.findIndex(({ isHeadline }) => !isHeadline) : -1
  const { within, ...first } = events[Math.max(below, 0)] as Event
  const trigger = [...(events[0] as Event).trigger, ...(events[below]?.trigger ?? [])]
  const having = (field: keyof Event) => {
    const told = events.filter((event) => {
      const value = event[field]
      return Array.isArray(value) ? value.length > 0 : value !== undefined
    })
    return told.find(({ resolution }) => !GUESSED.has(resolution?.[field as 'actors']?.rule ?? '')) ?? told[0]
  }
  const filled = FILLED.flatMap((field) => {
    const source = having(field)
    if (!source) return []
    const how = source.resolution?.[field as 'date']
    return [{ field, value: source[field], how }]
  })
  const resolution = Object.fromEntries(filled.flatMap(({ field, how }) => (how ? [[field, how]] : [])))
  const later = events.filter((_, i) => i > 0 && i !== below).flatMap((event) => event.trigger)
  return {
    ...first,
    id: (events[0] as Event).id,
    trigger,
    ...Object.fromEntries(filled.map(({ field, value }) => [field, value])),
    ...(Object.keys(resolution).length && { resolution }),
    ...(later.length && { mentions: later }),
    ...(within && events.every((event) => event.within) && { within }),
  }
}

/** Rules that guess, so that any other mention knows better. */
const GUESSED = new Set(['before', 'place'])
const FILLED = ['mode', 'actors', 'recipients', 'date', 'place', 'instrument', 'quantities', 'issue', 'stance'] as const
