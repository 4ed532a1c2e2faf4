import type { Statement } from './Statement.ts'

/** A question in dispute, put so that yes and no are its two sides. */
export interface Issue {
  readonly id: string
  /** Ids of issues that were merged into this one: what people decided on them holds for it. */
  readonly was?: readonly string[]
  readonly question: string
  readonly terms: readonly string[]
  readonly examples: readonly { readonly text: string; readonly stance?: Statement['stance'] }[]
}
