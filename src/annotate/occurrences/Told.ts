/** An act told before in the document, by the names and dates around it. */
export interface Told {
  /** Its index among the occurrences. */
  readonly occurrence: number
  /** Index of the first token of its sentence. */
  readonly sentence: number
  readonly lemma: string
  readonly names: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
}
