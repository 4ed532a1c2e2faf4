/** One word or phrase that names an act, and what must stand beside it. */
export interface Trigger {
  /** Lemmas that follow one another. */
  readonly lemmas: readonly string[]
  /** Which entry of the lexicon it comes from: its words name one kind of act. */
  readonly entry: number
  readonly pos: 'VERB' | 'NOUN'
  readonly type: string
  readonly mode?: string
  readonly context: readonly string[]
  /** It counts only beside one of these lemmas or pairs of lemmas. */
  readonly with?: ReadonlySet<string>
  readonly not?: ReadonlySet<string>
  /** A noun of something that lasts: it goes on where nothing says otherwise. */
  readonly isState: boolean
}
