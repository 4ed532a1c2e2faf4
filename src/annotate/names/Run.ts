/** A run of tokens that is taken for a name. */
export interface Run {
  /** Index of the first token in `tokens`. */
  readonly first: number
  /** Index after the last token. */
  readonly after: number
  readonly label: 'PER' | 'ORG' | 'LOC' | 'MISC' | 'INSTRUMENT' | 'WEAPON' | 'KNOWN'
}
