import type { CopyPart } from '../link/copies/CopyPart.ts'
import type { WordPart } from '../link/wordings/WordPart.ts'

/** A document that is a copy, beside the earliest one that it is a copy of. */
export interface Copy {
  readonly document: string
  readonly original: string
  /** In the order of the texts; `words`: what the copy has of the original, word by word. */
  readonly parts: readonly (CopyPart & { readonly words: readonly WordPart[] })[]
}
