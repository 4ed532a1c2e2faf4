import type { InstrumentState } from './InstrumentState.ts'
import type { PartialDate } from './PartialDate.ts'

/** A treaty, law, resolution or bill that the dispute is about. */
export interface Instrument {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind?: 'treaty' | 'law' | 'resolution' | 'bill' | 'agreement' | 'other'
  readonly states: readonly { readonly step: InstrumentState['step']; readonly date?: PartialDate }[]
}
