import type { Token } from '../../model/Token.ts'

/** The tokens of a document with their words, and the sentence that each lies in. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentenceOf: Int32Array
  word(token: number): string
  /**
   * Log odds of meaning the same as the mention with another head word, before or after, against meaning nobody near; by the encoder.
   * `undefined` where it did not read the two together.
   */
  odds(mention: number, other: number): number | undefined
}
