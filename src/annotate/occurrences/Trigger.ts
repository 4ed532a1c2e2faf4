/** One word or phrase that names an act, and what must stand beside it. */
export interface Trigger {
  /** Lemmas that follow one another. */
  readonly lemmas: readonly string[]
  /** What kind of act it names; words of one kind may tell one act. */
  readonly kind: string
  readonly pos: 'VERB' | 'NOUN'
  readonly type: string
  readonly mode?: string
  readonly context: readonly string[]
  /** It counts only beside one of these lemmas or pairs of lemmas. */
  readonly with?: ReadonlySet<string>
  /** What it asks for may be its subject, too. */
  readonly bySubject: boolean
  readonly not?: ReadonlySet<string>
  /** A noun of something that lasts: it goes on where nothing says otherwise. */
  readonly isState: boolean
}
