import type { Dispute } from '../model/Dispute.ts'
import type { ModelName } from './ModelName.ts'

/** What a component may know beside the document. With the models and the ontology, all that a result depends on. */
export interface Context {
  readonly dispute?: Dispute
  /** The model that finds statements; "default" where none is named. */
  readonly model?: ModelName
}
