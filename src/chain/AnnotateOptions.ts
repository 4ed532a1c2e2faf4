import type { ChainOptions } from './ChainOptions.ts'

/** How `annotate` works. */
export interface AnnotateOptions extends ChainOptions {
  /** ISO 8601 date, for documents that bring none of their own. */
  readonly published?: string
  /** Processes for a stream of documents; 0, the default, works in the caller's. */
  readonly workers?: number
}
