import type { Dispute } from '../../model/Dispute.ts'
import type { PartialDate } from '../../model/PartialDate.ts'

/** What the record holds, and what one can filter by. */
export interface RecordSummary {
  /** The name of the record's file, without its folder. */
  readonly file: string
  /** The dispute's title; absent without a dispute file. */
  readonly title?: string
  readonly counts: Readonly<Record<'documents' | 'statements' | 'events', number>>
  readonly outlets: readonly string[]
  readonly parties: readonly Pick<Dispute['parties'][number], 'id' | 'name'>[]
  /** Empty without a dispute file. */
  readonly issues: readonly Pick<Dispute['issues'][number], 'id' | 'question'>[]
  /** The first and the last day on which a document was published. */
  readonly from?: PartialDate
  readonly to?: PartialDate
}
