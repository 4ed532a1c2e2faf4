import type { DocumentMeta } from '../model/DocumentMeta.ts'

export interface DocumentRow extends Omit<DocumentMeta, 'publishedCandidates'> {
  readonly id: string
  readonly textId: string
  /** The earliest document of which this one is a copy, whole, cut or updated. */
  readonly copyOf?: string
  readonly characters: number
  readonly statements: number
  readonly events: number
  readonly warnings: number
}
