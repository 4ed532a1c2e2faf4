import type { Block } from '../../model/Block.ts'
import type { Quotation } from '../../model/Quotation.ts'
import type { Token } from '../../model/Token.ts'

/** A document as the finders of statements look at it: its layers, indexed by token. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** The last token of each token's subtree. */
  readonly rightEdge: Int32Array
  /** Outermost quotations, in text order. */
  readonly quotations: readonly Quotation[]
  /** Index in `quotations` of the one that each token lies in; -1 for none. */
  readonly quotationOf: Int32Array
}
