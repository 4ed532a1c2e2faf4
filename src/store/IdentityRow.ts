import type { Resolution } from '../model/Resolution.ts'

/** Someone over all documents: the names that are taken for one, each with why. */
export interface IdentityRow {
  readonly identity: string
  readonly names: readonly {
    readonly name: string
    readonly country?: string
    readonly documents: number
    /** An entity of that name, "DOCUMENT#ID", to decide on; absent where it is nowhere mentioned by words. */
    readonly at?: string
    readonly resolution: Resolution
  }[]
}
