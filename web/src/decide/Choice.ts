/** A field that a person may decide on. */
export interface Choice {
  readonly field: string
  /** What a person calls it. */
  readonly label: string
  /** A date, names of those the document speaks of, one of some values, or nothing but yes. */
  readonly value: 'date' | 'names' | 'yes' | readonly { readonly value: string; readonly label: string }[]
}
