import type { Token } from '../../model/Token.ts'
import type { Part } from './Part.ts'

interface Sentence {
  readonly first: number
  readonly after: number
}

/** How far up a chain of verbs ("agreed to help to end …") the subject is looked for. */
const MAX_CLIMB = 4
/** Tokens around a head among which its dependents are looked for. */
const REACH = 40
/** Prepositions before those with whom an act is done together, and before those at whom it is aimed. */
const TOGETHER = new Set(['with', 'between', 'among'])
const AIMED = new Set(['against', 'on', 'to', 'at', 'toward', 'towards', 'from', 'for', 'into', 'over'])
const JOINT_TYPES = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT'])

/** The participants of an act by the syntax of its sentence; empty where the sentence has no parse. */
export function partsByRelation(tokens: readonly Token[], at: number, sentence: Sentence, type: string): Part[] {
  const tree = { tokens, ...sentence }
  const dependents = childrenOf(tree, at)
  const parts =
    (tokens[at] as Token).upos === 'VERB' ? ofVerb(tree, at, dependents, type) : ofNoun(tree, at, dependents, type)
  return parts.sort((a, b) => a.start - b.start)
}

interface Tree extends Sentence {
  readonly tokens: readonly Token[]
}

function ofVerb(tree: Tree, at: number, dependents: readonly number[], type: string): Part[] {
  const parts: Part[] = dependents.flatMap((child) => {
    const { deprel } = tree.tokens[child] as Token
    if (deprel === 'nsubj') return part(tree, child, 'actors', 'subject')
    if (deprel === 'nsubj:pass' || deprel === 'obj' || deprel === 'iobj')
      return part(tree, child, 'recipients', 'object')
    return deprel.startsWith('obl') ? oblique(tree, child, type) : []
  })
  return parts.some(({ role }) => role === 'actors') ? parts : [...parts, ...inherited(tree, at)]
}

function ofNoun(tree: Tree, at: number, dependents: readonly number[], type: string): Part[] {
  const parts: Part[] = dependents.flatMap((child) => {
    const { deprel } = tree.tokens[child] as Token
    if (['nmod:poss', 'compound', 'amod'].includes(deprel)) return part(tree, child, 'actors', 'possessor')
    if (deprel !== 'nmod') return []
    const preposition = caseOf(tree, child)
    if (preposition === 'by' || preposition === 'of' || preposition === 'between')
      return part(tree, child, 'actors', preposition === 'by' ? 'agent' : 'possessor')
    return oblique(tree, child, type)
  })
  return parts.some(({ role }) => role === 'actors') ? parts : [...parts, ...inherited(tree, at)]
}

function oblique(tree: Tree, child: number, type: string): Part[] {
  const preposition = caseOf(tree, child)
  if (preposition === 'by') return part(tree, child, 'actors', 'agent')
  if (TOGETHER.has(preposition) && JOINT_TYPES.has(type)) return part(tree, child, 'actors', 'oblique')
  return AIMED.has(preposition) || TOGETHER.has(preposition) ? part(tree, child, 'recipients', 'oblique') : []
}

/** The subject of the verbs above, where the act itself has none: "agreed to meet", "held talks". */
function inherited(tree: Tree, at: number): Part[] {
  let head = (tree.tokens[at] as Token).head
  for (let climb = 0; climb < MAX_CLIMB && head >= tree.first && head < tree.after; climb++) {
    const token = tree.tokens[head] as Token
    if ((tree.tokens[at] as Token).deprel.startsWith('acl')) return part(tree, head, 'actors', 'governor')
    const subject = childrenOf(tree, head).find((child) => tree.tokens[child]?.deprel === 'nsubj')
    if (subject !== undefined) return part(tree, subject, 'actors', 'governor')
    head = token.head
  }
  return []
}

const childrenOf = ({ tokens, first, after }: Tree, head: number): number[] => {
  const children: number[] = []
  for (let i = Math.max(first, head - REACH); i < Math.min(after, head + REACH); i++)
    if (tokens[i]?.head === head) children.push(i)
  return children
}

const caseOf = (tree: Tree, at: number): string => {
  const child = childrenOf(tree, at).find((child) => tree.tokens[child]?.deprel === 'case')
  return child === undefined ? '' : (tree.tokens[child] as Token).lemma.toLowerCase()
}

/** The words of a noun phrase: its head with what modifies it and what is joined to it, but no clause. */
function part(tree: Tree, head: number, role: Part['role'], rule: Part['rule']): Part[] {
  const isInside = (i: number): boolean => {
    for (let at = i, steps = 0; steps < MAX_CLIMB; steps++) {
      if (at === head) return true
      const token = tree.tokens[at]
      if (!token || /^(acl|advcl|parataxis|ccomp)/.test(token.deprel) || token.head < 0) return false
      at = token.head
    }
    return false
  }
  let [from, to] = [head, head]
  while (from > tree.first && head - from < REACH && isInside(from - 1)) from--
  while (to + 1 < tree.after && to - head < REACH && isInside(to + 1)) to++
  return [{ start: (tree.tokens[from] as Token).start, end: (tree.tokens[to] as Token).end, role, rule }]
}
