import type { Occurrence } from '../../model/Occurrence.ts'
import type { Token } from '../../model/Token.ts'
import { childrenOf } from './childrenOf.ts'
import type { Part } from './Part.ts'
import type { Tree } from './Tree.ts'

type Act = Pick<Occurrence, 'type' | 'mode' | 'kind'>

/** How far up a chain of verbs ("agreed to help to end …") the subject is looked for. */
const MAX_CLIMB = 4
/** Prepositions before those with whom an act is done together, and before those at whom it is aimed. */
const TOGETHER = new Set(['with', 'between', 'among'])
const AIMED = new Set(['against', 'on', 'to', 'at', 'toward', 'towards', 'from', 'for', 'into', 'over', 'with'])
const JOINT_TYPES = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT'])
/** Kinds of fight that both sides carry on. */
const JOINT_KINDS = new Set(['war'])
/** Types of what is done to somebody: "of" names whom. */
const DONE_TO = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'AID'])
/** Modes and kinds whose possessor suffers them: "Halden's arrest". */
const SUFFERED = new Set(['arrest', 'convict', 'deport', 'abduct', 'targeted', 'indict', 'assassinate'])

/** The participants of an act by the syntax of its sentence, at the token `at` that names it; empty where the sentence has no parse. */
export function partsByRelation(tree: Tree, at: number, act: Act): readonly Part[] {
  const isVerb = ['VERB', 'ADJ'].includes((tree.tokens[at] as Token).upos)
  const parts = isVerb ? ofVerb(tree, at, act) : ofNoun(tree, at, act)
  const isDone = parts.some(({ role, rule }) => role === 'actors' && rule !== 'oblique')
  return isDone || (isVerb && isPassive(tree, at)) ? parts : [...parts, ...inherited(tree, at)]
}

function ofVerb(tree: Tree, at: number, act: Act): Part[] {
  const { tokens } = tree
  const { deprel, head } = tokens[at] as Token
  const children = childrenOf(tree, at)
  const relative = deprel === 'acl:relcl' ? head : -1
  const passive = isPassive(tree, at)
  const parts = children.flatMap((child): Part[] => {
    const { deprel } = tokens[child] as Token
    const named = isRelative(tokens[child] as Token) && relative >= 0 ? relative : child
    if (deprel === 'nsubj' && !passive) return [{ role: 'actors', rule: 'subject', head: named }]
    if (/^(nsubj|obj|iobj)/.test(deprel)) return [{ role: 'recipients', rule: 'object', head: named }]
    return deprel.startsWith('obl') ? oblique(tree, child, act) : []
  })
  const hasObject = parts.some(({ rule }) => rule === 'object')
  const modified: Part[] =
    relative >= 0 && !hasObject && !passive && parts.some(({ rule, head }) => rule === 'subject' && head !== relative)
      ? [{ role: 'recipients', rule: 'object', head: relative }]
      : deprel === 'acl' && !hasObject
        ? [{ role: 'recipients', rule: 'object', head }]
        : []
  return [...parts, ...modified]
}

function ofNoun(tree: Tree, at: number, act: Act): Part[] {
  const children = childrenOf(tree, at)
  const next = phraseAfter(tree, at)
  if (next !== undefined && !children.includes(next))
    return [...oblique(tree, next, act), ...ofNounChildren(tree, children, act)]
  return ofNounChildren(tree, children, act)
}

/** The head of a phrase that a preposition opens right after a noun, whatever the parse makes it belong to: "a meeting with …". */
function phraseAfter({ tokens, after }: Tree, at: number): number | undefined {
  const { upos, deprel, head } = tokens[at + 1] ?? {}
  return upos === 'ADP' && deprel === 'case' && head !== undefined && head > at && head < after ? head : undefined
}

function ofNounChildren(tree: Tree, children: readonly number[], act: Act): Part[] {
  return children.flatMap((child): Part[] => {
    const { deprel } = tree.tokens[child] as Token
    const isSuffered = SUFFERED.has(act.mode ?? '') || SUFFERED.has(act.kind)
    if (['nmod:poss', 'compound', 'amod'].includes(deprel))
      return [{ role: isSuffered ? 'recipients' : 'actors', rule: 'possessor', head: child }]
    if (deprel !== 'nmod') return []
    const preposition = caseOf(tree, child)
    if (preposition === 'of')
      return [{ role: DONE_TO.has(act.type) ? 'recipients' : 'actors', rule: 'possessor', head: child }]
    return oblique(tree, child, act)
  })
}

function oblique(tree: Tree, child: number, { type, kind }: Act): Part[] {
  const preposition = caseOf(tree, child)
  if (preposition === 'by') return [{ role: 'actors', rule: 'agent', head: child }]
  if (preposition === 'between' || (TOGETHER.has(preposition) && (JOINT_TYPES.has(type) || JOINT_KINDS.has(kind))))
    return [{ role: 'actors', rule: 'oblique', head: child }]
  return AIMED.has(preposition) ? [{ role: 'recipients', rule: 'oblique', head: child }] : []
}

/** The subject of the verbs above, where the act itself has none: "agreed to meet", "urged them to meet", "held talks", "a decision to halt". */
function inherited(tree: Tree, at: number): Part[] {
  const { tokens } = tree
  let from = at
  for (let climb = 0; climb < MAX_CLIMB; climb++) {
    const { head, deprel } = tokens[from] as Token
    if (head < tree.first || head >= tree.after) return []
    const children = childrenOf(tree, head)
    const child = (relation: RegExp): number | undefined =>
      children.find((child) => child !== from && relation.test(tokens[child]?.deprel ?? ''))
    if (deprel === 'acl:relcl') return [{ role: 'actors', rule: 'governor', head }]
    const controller = deprel === 'xcomp' ? child(/^(obj|iobj)$/) : undefined
    if (controller !== undefined) return [{ role: 'actors', rule: 'controller', head: controller }]
    const subject = child(deprel === 'xcomp' ? /^(nsubj|nsubj:pass|nmod:poss)$/ : /^(nsubj|nmod:poss)$/)
    if (subject !== undefined && !isRelative(tokens[subject] as Token))
      return [{ role: 'actors', rule: 'governor', head: subject }]
    const agent = children.find((child) => caseOf(tree, child) === 'by')
    if (agent !== undefined) return [{ role: 'actors', rule: 'agent', head: agent }]
    from = head
  }
  return []
}

/** "was seized", "are imprisoned" (which a tagger may take for an adjective). */
const isPassive = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at).some((child) => {
    const { deprel, lemma } = tree.tokens[child] as Token
    return deprel === 'nsubj:pass' || deprel === 'aux:pass' || (deprel === 'cop' && lemma === 'be')
  })

const isRelative = ({ lemma, upos }: Token): boolean => upos === 'PRON' && /^(who|whom|which|that)$/i.test(lemma)

const caseOf = (tree: Tree, at: number): string => {
  const child = childrenOf(tree, at).find((child) => tree.tokens[child]?.deprel === 'case')
  return child === undefined ? '' : (tree.tokens[child] as Token).lemma.toLowerCase()
}
