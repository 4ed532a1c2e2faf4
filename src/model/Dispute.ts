import type { InstrumentState } from './InstrumentState.ts'
import type { PartialDate } from './PartialDate.ts'
import type { Statement } from './Statement.ts'

/** What a user tells about the dispute in `dispute.yaml`; the only source of issues and stances. */
export interface Dispute {
  readonly title: string
  readonly parties: readonly Party[]
  readonly issues: readonly Issue[]
  readonly instruments: readonly Instrument[]
}

/** One side of the dispute, and who belongs to it: names of people, organizations, countries. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  /** ISO 3166-1 alpha-3: all who speak for this country belong to the party. */
  readonly country?: string
}

/** A question in dispute, put so that yes and no are its two sides. */
export interface Issue {
  readonly id: string
  readonly question: string
  readonly terms: readonly string[]
  readonly examples: readonly { readonly text: string; readonly stance?: Statement['stance'] }[]
}

/** A treaty, law, resolution or bill that the dispute is about. */
export interface Instrument {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind?: 'treaty' | 'law' | 'resolution' | 'bill' | 'agreement' | 'other'
  readonly states: readonly { readonly step: InstrumentState['step']; readonly date?: PartialDate }[]
}
