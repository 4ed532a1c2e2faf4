import type { DocumentMeta } from './DocumentMeta.ts'
import type { Message } from './Message.ts'

/** What `read` hands to the pipeline: an unchanged text, what is known of where it comes from, and what went wrong in reading it. */
export interface Document {
  readonly text: string
  readonly meta: DocumentMeta
  readonly messages: readonly Message[]
}
