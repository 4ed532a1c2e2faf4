import type { Token } from '../../model/Token.ts'
import { caseOf } from './caseOf.ts'
import { childrenOf } from './childrenOf.ts'
import { isPassive } from './isPassive.ts'
import { isRelative } from './isRelative.ts'
import type { Part } from './Part.ts'
import { partWords } from './partWords.ts'
import type { Tree } from './Tree.ts'

/** How far up a chain of verbs ("agreed to help to end …") the subject is looked for. */
const MAX_CLIMB = 4
/** Prepositions before what a verb's subject has no part in: "spoke about the attack". */
const APART = new Set([
  'about',
  'over',
  'after',
  'before',
  'since',
  'during',
  'despite',
  'amid',
  'against',
  'until',
  'from',
])
/** Prepositions before whom one asks to act: "called on Varania to halt". */
const ASKED = new Set(['on', 'upon', 'for'])

/** Prepositions before what one accuses of, thanks for or keeps from: "accused Varania of closing the dam". */
const CHARGED = new Set(['of', 'for', 'from'])

/**
 * Who does an act that names no actor beside it, from the surest on: the subjects of the verbs above, or whom those ask or
 * make to do it: "agreed to meet", "urged them to meet", "held talks", "a decision to halt".
 */
export function partsAbove(tree: Tree, at: number): readonly Part[] {
  const { tokens } = tree
  if (isVerb(tree, at) && (isPassive(tree, at) || hasSubject(tree, at))) return []
  const parts: Part[] = []
  let from = at
  for (let climb = 0; climb < MAX_CLIMB; climb++) {
    const { head, deprel } = tokens[from] as Token
    if (head < tree.first || head >= tree.after) break
    if (isApart(tree, from)) break
    if (!isVerb(tree, from) && partWords('onlooking').has(lemmaAt(tree, head))) break
    parts.push(...partsAt(tree, from, head, deprel))
    if (/^(nsubj|acl:relcl)/.test(deprel)) break
    from = head
  }
  return parts
}

/** "spoke about the attack", "an opinion on the arrests". */
function isApart(tree: Tree, at: number): boolean {
  const { deprel } = tree.tokens[at] as Token
  if (deprel !== 'nmod' && deprel !== 'obl') return false
  const preposition = caseOf(tree, at)
  return APART.has(preposition) || (preposition === 'on' && deprel === 'nmod')
}

const isVerb = ({ tokens }: Tree, at: number): boolean => ['VERB', 'ADJ'].includes(tokens[at]?.upos ?? '')

const lemmaAt = ({ tokens }: Tree, at: number): string => tokens[at]?.lemma.toLowerCase() ?? ''

/** The preposition that opens a phrase or a clause. */
const markOf = (tree: Tree, at: number): string =>
  childrenOf(tree, at)
    .map((child) => tree.tokens[child] as Token)
    .find(({ deprel }) => deprel === 'case' || deprel === 'mark')
    ?.lemma.toLowerCase() ?? ''

/** A verb with a subject of its own, be it somebody known or not, takes none from above. */
const hasSubject = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at).some((child) => {
    const token = tree.tokens[child] as Token
    return token.deprel === 'nsubj' && !isRelative(token)
  })

function partsAt(tree: Tree, from: number, head: number, deprel: string): readonly Part[] {
  const { tokens } = tree
  const children = childrenOf(tree, head).filter((child) => child !== from)
  const child = (relation: RegExp): number | undefined =>
    children.find((child) => relation.test(tokens[child]?.deprel ?? ''))
  const part = (rule: Part['rule'], at: number | undefined): readonly Part[] =>
    at === undefined || isRelative(tokens[at] as Token) ? [] : [{ role: 'actors', rule, head: at }]
  const isActive = deprel === 'acl' && childrenOf(tree, from).some((child) => tokens[child]?.deprel === 'obj')
  if (deprel === 'acl:relcl' || isActive) return part('governor', head)
  if (!isVerb(tree, from) && partWords('suffering').has(lemmaAt(tree, head)))
    return part('governor', child(/^nsubj/)).map((part) => ({ ...part, role: 'recipients' }))
  const asked = children.find((child) => tokens[child]?.deprel === 'obl' && ASKED.has(caseOf(tree, child)))
  const isOpen =
    deprel === 'xcomp' || (deprel === 'advcl' && asked !== undefined && partWords('asking').has(lemmaAt(tree, head)))
  const isCharged = /^(advcl|obl|acl|ccomp)/.test(deprel) && CHARGED.has(markOf(tree, from))
  const controller = isOpen || isCharged ? (child(/^(obj|iobj)$/) ?? (isOpen ? asked : undefined)) : undefined
  const subject = child(isOpen ? /^(nsubj|nsubj:pass|nmod:poss)$/ : /^(nsubj|nmod:poss)$/)
  const agent = children.find((child) => caseOf(tree, child) === 'by')
  return [...part('controller', controller), ...part('governor', subject), ...part('agent', agent)].slice(0, 1)
}
