import type { Event } from '../../model/Event.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { EventType } from './EventType.ts'

type Coded = Pick<Event, 'type' | 'mode' | 'status'>

/** The PLOVER code of an act that is only promised or threatened: a meeting to come is AGREE, a strike threatened is THREATEN. */
export function recoded(type: string, mode: string | undefined, status: Event['status']): Coded {
  const { future, threatened } = ontologyFile<Record<string, EventType>>('events.yaml')[type] ?? {}
  if (status === 'planned' && future) return { type: future, status }
  if (status === 'threatened' && threatened) return { type: 'THREATEN', mode: threatened, status }
  if (type === 'THREATEN' && (status === 'planned' || status === 'hypothetical'))
    return { type, ...(mode && { mode }), status: 'threatened' }
  return { type, ...(mode && { mode }), status }
}
