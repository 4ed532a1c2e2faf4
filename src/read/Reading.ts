import type { Message } from '../model/Message.ts'
import type { Details } from './Details.ts'

/** What was read of one document. */
export interface Reading {
  readonly text: string
  readonly source: string
  /** What its user, its line or its row in documents.csv says. */
  readonly given?: Details
  /** What the page says of itself; `published` is a valid date. */
  readonly markup?: Details
  /** For documents that bring no date of their own. */
  readonly published?: string
  readonly messages?: readonly Message[]
}
