/** A TIMEX3 value, and whether it was counted from the time told last instead of the document's date. */
export interface Anchored {
  readonly value: string
  readonly fromNarrative?: true
}
