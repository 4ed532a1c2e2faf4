import type { Dispute, Instrument, Issue, Party } from '../../model/Dispute.ts'

/** A part of a proposed dispute, with the reason for it: how often, in which document, in which words. */
export type Proposed<Part> = Part & { readonly because: string }

/** A dispute as documents suggest it, for a person to correct. */
export interface ProposedDispute extends Omit<Dispute, 'parties' | 'issues' | 'instruments'> {
  readonly parties: readonly Proposed<Party>[]
  readonly issues: readonly Proposed<Issue>[]
  readonly instruments: readonly Proposed<Instrument>[]
}
