import type { Attribution } from '../../model/Attribution.ts'
import type { Saying } from './Saying.ts'

/** What was told so far, in the order of the text; what stands inside other statements comes last. */
export interface Told {
  readonly statements: ReadonlyMap<string, Attribution>
  readonly byId: Map<string, Saying>
  readonly bySpeaker: Map<string, { readonly saying: Saying; readonly sentence: number }>
  last?: { readonly sentence: number; readonly speaker: string | undefined; readonly saying: Saying | undefined }
}
