import type { Token } from '../../model/Token.ts'
import { childrenOf } from './childrenOf.ts'
import type { Tree } from './Tree.ts'

/** What a participle alone, or one joined to another, does not have. */
const OWN = /^(nsubj|obj|aux|cop|mark)/

/**
 * Whether an act is told by whom it is done to: "was seized", "are imprisoned" (which a tagger may take for an adjective),
 * "jailed and tortured", "sanctions imposed on Varania", "detained crews".
 */
export function isPassive(tree: Tree, at: number): boolean {
  const { deprel, head, upos, start, end } = tree.tokens[at] as Token
  const children = childrenOf(tree, at).map((child) => tree.tokens[child] as Token)
  if (
    children.some(
      ({ deprel, lemma }) => /^(nsubj|aux):pass/.test(deprel) || (deprel === 'cop' && upos === 'ADJ' && lemma === 'be'),
    )
  )
    return true
  if (children.some(({ deprel }) => OWN.test(deprel)) || tree.text.slice(start, end).endsWith('ing')) return false
  return (deprel === 'conj' && isPassive(tree, head)) || isParticiple(tree, at)
}

const isParticiple = ({ tokens }: Tree, at: number): boolean => {
  const { deprel, upos } = tokens[at] as Token
  return upos === 'VERB' && (deprel === 'amod' || deprel === 'acl')
}
