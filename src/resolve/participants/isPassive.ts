import { childrenOf } from './childrenOf.ts'
import type { Tree } from './Tree.ts'

/** "was seized", "are imprisoned" (which a tagger may take for an adjective). */
export const isPassive = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at).some((child) => {
    const { deprel = '', lemma = '' } = tree.tokens[child] ?? {}
    return deprel === 'nsubj:pass' || deprel === 'aux:pass' || (deprel === 'cop' && lemma === 'be')
  })
