import type { PartialDate } from '../model/PartialDate.ts'

/** Someone who speaks, over all documents. */
export interface SpeakerRow {
  readonly identity: string
  readonly name: string
  readonly type: string
  readonly country?: string
  readonly statements: number
  readonly documents: number
  readonly outlets: number
  readonly first?: PartialDate
  readonly last?: PartialDate
}
