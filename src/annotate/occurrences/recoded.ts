import type { Event } from '../../model/Event.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

type Coded = Pick<Event, 'type' | 'mode' | 'status'>

interface EventType {
  /** The type of the same act when it is only promised. */
  readonly future?: string
  /** The THREATEN mode of the same act when it is only threatened. */
  readonly threatened?: string
}

/** The PLOVER code of an act that is only promised or threatened: a meeting to come is AGREE, a strike threatened is THREATEN. */
export function recoded(type: string, mode: string | undefined, status: Event['status']): Coded {
  const { future, threatened } = ontologyFile<Record<string, EventType>>('events.yaml')[type] ?? {}
  if (status === 'planned' && future) return { type: future, status }
  if (status === 'threatened' && threatened) return { type: 'THREATEN', mode: threatened, status }
  if (type === 'THREATEN' && status === 'planned') return { type, ...(mode && { mode }), status: 'threatened' }
  return { type, ...(mode && { mode }), status }
}
