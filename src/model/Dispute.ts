import type { Instrument } from './Instrument.ts'
import type { Issue } from './Issue.ts'
import type { Party } from './Party.ts'

/** What a user tells about the dispute in `dispute.yaml`; the only source of issues and stances. */
export interface Dispute {
  readonly title: string
  readonly parties: readonly Party[]
  readonly issues: readonly Issue[]
  readonly instruments: readonly Instrument[]
}
