import type { Dispute } from '../../model/Dispute.ts'
import type { Instrument } from '../../model/Instrument.ts'
import type { Issue } from '../../model/Issue.ts'
import type { Party } from '../../model/Party.ts'

/** A part of a proposed dispute, with the reason for it: how often, in which document, in which words. */
export type Proposed<Part> = Part & { readonly because: string }

/** A dispute as documents suggest it, for a person to correct. */
export interface ProposedDispute extends Omit<Dispute, 'parties' | 'issues' | 'instruments'> {
  readonly parties: readonly Proposed<Party>[]
  readonly issues: readonly Proposed<Issue>[]
  readonly instruments: readonly Proposed<Instrument>[]
}
