import type { PartialDate } from './PartialDate.ts'
import type { Resolution } from './Resolution.ts'
import type { Statement } from './Statement.ts'

/** A party's stance on an issue at two times, or that it did not change. Only in `export`. */
export interface Change {
  readonly kind: 'change'
  readonly party: string
  readonly issue: string
  readonly from: {
    readonly stance: Statement['stance']
    readonly date: PartialDate
    readonly document: string
    readonly id: string
  }
  readonly to: {
    readonly stance: Statement['stance']
    readonly date: PartialDate
    readonly document: string
    readonly id: string
  }
  readonly changed: boolean
  readonly resolution: Resolution
}
