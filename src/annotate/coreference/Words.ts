import type { Token } from '../../model/Token.ts'

/** The tokens of a document with their words, and the sentence that each lies in. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentenceOf: Int32Array
  word(token: number): string
}
