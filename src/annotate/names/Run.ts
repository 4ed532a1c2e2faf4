/** A run of a sentence's words that is taken for a name. */
export interface Run {
  /** Index of the first word. */
  readonly first: number
  /** Index after the last word. */
  readonly after: number
  readonly label: 'PER' | 'ORG' | 'LOC' | 'MISC' | 'INSTRUMENT' | 'WEAPON' | 'KNOWN'
}
