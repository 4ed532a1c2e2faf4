import type { Dispute } from '../../../src/model/Dispute.ts'

/** The dispute as it is being changed, and how to change it. */
export interface Draft {
  readonly dispute: Dispute
  readonly set: (dispute: Dispute) => void
}
