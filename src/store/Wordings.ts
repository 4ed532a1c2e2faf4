import type { Choices } from '../link/wordings/Choices.ts'
import type { WordPart } from '../link/wordings/WordPart.ts'
import type { EventRow } from './EventRow.ts'
import type { StatementRow } from './StatementRow.ts'

/** One telling of a group and what it chose: only what stands in its words. */
export interface Wording extends Choices {
  readonly telling: StatementRow | EventRow
  /** Against the canonical wording, word by word; empty for the canonical one itself. */
  readonly parts: readonly WordPart[]
}

/** A group's tellings side by side, the canonical one first. */
export interface Wordings {
  readonly group: string
  readonly wordings: readonly Wording[]
}
