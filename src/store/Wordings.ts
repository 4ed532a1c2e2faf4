import type { WordPart } from '../link/wordings/WordPart.ts'
import type { EventRow } from './EventRow.ts'
import type { StatementRow } from './StatementRow.ts'

/** One telling of a group and what it chose: only what stands in its words. */
export interface Wording {
  readonly telling: StatementRow | EventRow
  /** Against the canonical wording, word by word; empty for the canonical one itself. */
  readonly parts: readonly WordPart[]
  /** How it names who speaks, titles included; empty where it does not say. */
  readonly source: string
  /** Words in quotation marks, of all words of the content. */
  readonly quoted: { readonly words: number; readonly of: number }
  /** A few words in quotation marks inside its own sentence. */
  readonly scareQuotes: readonly string[]
  /** Words that take a side, of cue and content (ontology/en/loaded.yaml). */
  readonly loaded: readonly string[]
}

/** A group's tellings side by side, the canonical one first. */
export interface Wordings {
  readonly group: string
  readonly wordings: readonly Wording[]
}
