import type { Block } from '../../model/Block.ts'
import type { Name } from '../../model/Name.ts'
import type { Quotation } from '../../model/Quotation.ts'
import type { Token } from '../../model/Token.ts'

/** A document as the finders of statements look at it: its layers, indexed by token. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** First and last token of each sentence, both inclusive. */
  readonly sentences: readonly (readonly [first: number, last: number])[]
  /** Index of each token's sentence in `sentences`. */
  readonly sentenceOf: Int32Array
  /** Outermost quotations, in text order. */
  readonly quotations: readonly Quotation[]
  /** Index in `quotations` of the one that each token lies in; -1 for none. */
  readonly quotationOf: Int32Array
  /** From a quotation to the one that goes on with its speech, both indices in `quotations`. */
  readonly goesOnIn: ReadonlyMap<number, number>
  /** First and last token of each quotation, both inclusive. */
  readonly quotedTokens: readonly (readonly [first: number, last: number] | undefined)[]
  /** The first token of each token's subtree. */
  readonly leftEdge: Int32Array
  /** Type of the name that each token is part of. */
  readonly nameOf: ReadonlyMap<number, Name['type']>
}
