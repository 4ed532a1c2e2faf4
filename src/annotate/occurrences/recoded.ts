import type { Event } from '../../model/Event.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

type Coded = Pick<Event, 'type' | 'mode' | 'status'>

interface EventType {
  /** The type of the same act when it is only promised. */
  readonly future?: string
  /** The type of not doing it. */
  readonly withheld?: string
  /** The THREATEN mode of the same act when it is only threatened. */
  readonly threatened?: string
}

/** The PLOVER code of an act that is only promised or threatened: a meeting to come is AGREE, a strike threatened is THREATEN, a treaty not signed REJECT. */
export function recoded(type: string, mode: string | undefined, status: Event['status'], isWithheld: boolean): Coded {
  const { future, threatened, withheld } = ontologyFile<Record<string, EventType>>('events.yaml')[type] ?? {}
  if (isWithheld && withheld) return { type: withheld, status: status === 'denied' ? 'happened' : status }
  if (status === 'planned' && future) return { type: future, status }
  if (status === 'threatened' && threatened) return { type: 'THREATEN', mode: threatened, status }
  if (type === 'THREATEN' && status === 'planned') return { type, ...(mode && { mode }), status: 'threatened' }
  return { type, ...(mode && { mode }), status }
}
