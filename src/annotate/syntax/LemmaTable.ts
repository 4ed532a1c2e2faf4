/** How words of each tag go back to their lemmas. */
export interface LemmaTable {
  /** By tag, then by word in small letters: the lemma, where the endings would give another. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By tag, then by ending, longest first to be tried: how many code units to cut off, and what to put there: "3y". */
  readonly endings: Readonly<Record<string, Readonly<Record<string, string>>>>
}
