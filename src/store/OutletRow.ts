import type { StatementRow } from './StatementRow.ts'

/** A word that an outlet chose, and the statements in which it did, the earliest first. */
export interface Chosen {
  readonly word: string
  readonly statements: readonly StatementRow[]
}

/** How an outlet words what it tells: counts, each with the words beneath; no score of virtue. */
export interface OutletRow {
  readonly outlet: string
  readonly statements: number
  /** Words in quotation marks, of all words of contents. */
  readonly quoted: { readonly words: number; readonly of: number }
  /** Who is told, those with most statements first: how many of these have own words in quotation marks, and how the outlet names them. */
  readonly speakers: readonly {
    readonly name: string
    readonly statements: number
    readonly quoted: number
    readonly names: readonly string[]
  }[]
  /** Words that take a side (ontology/en/loaded.yaml), and labels in quotation marks, the most frequent first. */
  readonly loaded: readonly Chosen[]
  readonly scareQuotes: readonly Chosen[]
}
