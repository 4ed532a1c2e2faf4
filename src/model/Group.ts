import type { Resolution } from './Resolution.ts'

/** One utterance or event over all its tellings. Only in `export`. */
export interface Group {
  readonly kind: 'group'
  readonly id: string // that of its earliest member; former ids lead on to it
  readonly of: 'statement' | 'event'
  readonly members: readonly { readonly document: string; readonly id: string; readonly resolution: Resolution }[]
  readonly canonical: { readonly document: string; readonly id: string }
}
