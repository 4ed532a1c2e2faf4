/** A word of content of a question or a statement, made comparable. */
export interface Word {
  readonly stem: string
  /** As it stands in the text, in lower case. */
  readonly form: string
  /** How much it tells of what is spoken about: rarity, less for a name. */
  readonly weight: number
  readonly isName: boolean
  readonly vector?: Float32Array
  /** The matters that it takes a side of (src/ontology/en/opposites.yaml). */
  readonly matters: readonly number[]
}
