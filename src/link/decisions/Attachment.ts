import type { Decision } from '../../model/Decision.ts'

/** A decision on a statement or event of a document, by its id there. */
export interface Attachment {
  readonly id: string
  readonly decision: Pick<Decision, 'field' | 'value' | 'by' | 'at'>
}
