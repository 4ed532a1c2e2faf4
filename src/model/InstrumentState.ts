import type { Event } from './Event.ts'
import type { PartialDate } from './PartialDate.ts'
import type { Span } from './Span.ts'

/** One step in the life of a treaty, deal, resolution or bill. */
export interface InstrumentState {
  readonly instrument: string // entity id
  readonly step:
    | 'proposed'
    | 'negotiated'
    | 'agreed'
    | 'signed'
    | 'passed-chamber'
    | 'passed'
    | 'vetoed'
    | 'ratified'
    | 'in-force'
    | 'certified'
    | 'not-certified'
    | 'violated'
    | 'suspended'
    | 'withdrawn'
    | 'ended'
  readonly by?: string // entity id: the chamber, the party
  readonly status: Event['status']
  readonly date?: PartialDate
  readonly spans: readonly Span[]
  readonly condition?: readonly Span[] // "to become law it would have to …"
  readonly within?: string // the statement that says so
  readonly confidence: number
}
