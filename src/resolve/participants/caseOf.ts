import { childrenOf } from './childrenOf.ts'
import type { Tree } from './Tree.ts'

/** The preposition that marks a phrase by its head; empty where there is none. */
export function caseOf(tree: Tree, at: number): string {
  const child = childrenOf(tree, at).find((child) => tree.tokens[child]?.deprel === 'case')
  return child === undefined ? '' : (tree.tokens[child]?.lemma.toLowerCase() ?? '')
}
