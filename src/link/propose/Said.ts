import type { Demand } from './demands.ts'
import type { Thing } from './things.ts'

/** What one statement tells of the issues of a dispute. */
export interface Said {
  readonly things: readonly Thing[]
  /** `stem`: of the noun that it is about. */
  readonly demands: readonly (Demand & { readonly stem: string })[]
  readonly side: 'for' | 'against'
  readonly isAccusing: boolean
  readonly wording: string
  readonly source: string
}
