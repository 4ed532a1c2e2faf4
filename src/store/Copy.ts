import type { CopyPart } from '../link/copies/CopyPart.ts'

/** A document that is a copy, beside the earliest one that it is a copy of. */
export interface Copy {
  readonly document: string
  readonly original: string
  readonly parts: readonly CopyPart[]
}
