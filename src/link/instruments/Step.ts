import type { InstrumentState } from '../../model/InstrumentState.ts'
import type { PartialDate } from '../../model/PartialDate.ts'
import type { Span } from '../../model/Span.ts'

/** One step in the life of an instrument as one report tells it; the span is that of its words. */
export interface Step extends Span, Pick<InstrumentState, 'step' | 'status' | 'date' | 'confidence'> {
  /** What the instrument is called: as the dispute has it, else as the report has it. */
  readonly name: string
  /** The same for all names of one instrument. */
  readonly key: string
  /** Who took the step, by name. */
  readonly by?: string
  /** Who says so, where the report does not say it of itself. */
  readonly says?: string
  /** "211–34", or "41–12, 3 abstained". */
  readonly votes?: string
  readonly condition?: string
  /** The sentence that tells it. */
  readonly words: string
  readonly document: string
  /** Its name in the document (stateName.ts). */
  readonly id: string
  readonly origin: string
  readonly outlet?: string
  readonly published?: PartialDate
}
