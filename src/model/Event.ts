import type { PartialDate } from './PartialDate.ts'
import type { Quantity } from './Quantity.ts'
import type { Resolution } from './Resolution.ts'
import type { Span } from './Span.ts'
import type { Statement } from './Statement.ts'

/** Something that happened (or is denied, threatened, planned), coded as PLOVER codes it. */
export interface Event {
  readonly id: string
  readonly type: string // PLOVER event type
  readonly mode?: string // PLOVER mode
  readonly context?: readonly string[] // PLOVER contexts, e.g. "military", "diplomatic", "cbrn"
  readonly trigger: readonly Span[]
  /** Where the document tells it again, in text order. */
  readonly mentions?: readonly Span[]
  readonly actors: readonly string[] // entity ids
  readonly recipients: readonly string[] // entity ids
  readonly instrument?: string // entity id: the treaty, resolution, bill …
  readonly date?: PartialDate
  readonly place?: string // entity id
  readonly status: 'happened' | 'ongoing' | 'planned' | 'threatened' | 'denied' | 'hypothetical'
  /** The statement in whose content it stands: it is then only said to be so. */
  readonly within?: string
  readonly quantities?: readonly Quantity[]
  /** An act can take a side in a dispute as words can: a vote for sanctions. */
  readonly issue?: string
  readonly stance?: Statement['stance']
  readonly groups?: readonly string[] // the same event told elsewhere too; only in a record
  readonly confidence: number
  readonly resolution?: Readonly<
    Partial<Record<'type' | 'status' | 'actors' | 'recipients' | 'date' | 'place' | 'issue' | 'stance', Resolution>>
  >
}
