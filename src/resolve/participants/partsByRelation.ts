import type { Occurrence } from '../../model/Occurrence.ts'
import type { Token } from '../../model/Token.ts'
import { caseOf } from './caseOf.ts'
import { childrenOf } from './childrenOf.ts'
import { isPassive } from './isPassive.ts'
import { isRelative } from './isRelative.ts'
import type { Part } from './Part.ts'
import type { Tree } from './Tree.ts'

type Act = Pick<Occurrence, 'type' | 'mode' | 'kind'>

/** Prepositions before those at whom an act is aimed, and before where it is done. */
const AIMED = new Set(['against', 'on', 'to', 'at', 'toward', 'towards', 'from', 'for', 'into', 'over', 'with'])
/** Those after an act behind which the name before it is the doer: "the FBI raid on his home". */
const AT = new Set(['on', 'against', 'into', 'at'])
/** Prepositions before what several talk or agree about. */
const ABOUT = new Set(['on', 'over', 'for', 'at'])
const WHERE = new Set(['in', 'across', 'inside', 'near', 'throughout', 'within', 'around'])
const JOINT_TYPES = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT'])
/** Kinds of fight that both sides carry on. */
const JOINT_KINDS = new Set(['war', 'fight'])
/** Types of what is done to somebody: "of" names whom, as does a name before the noun ("the Varania probe"). */
const DONE_TO = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'AID'])
/** Modes and kinds whose possessor suffers them: "Halden's arrest". */
const SUFFERED = new Set([
  'arrest',
  'convict',
  'deport',
  'abduct',
  'targeted',
  'indict',
  'assassinate',
  'kill',
  'release',
  'extradite',
])
const STRUCK = new Set(['with', 'under'])
/** How far down from a verb to the act that it only opens ("voted to leave", "refused to give") the recipients are looked for. */
const DEPTH = 2

/** The participants of an act by the words that the token `at`, which names it, governs or describes; empty where the sentence has no parse. */
export function partsByRelation(tree: Tree, at: number, act: Act): readonly Part[] {
  const isVerb = ['VERB', 'ADJ'].includes((tree.tokens[at] as Token).upos)
  return isVerb ? ofVerb(tree, at, act) : ofNoun(tree, at, act)
}

function ofVerb(tree: Tree, at: number, act: Act, depth = 0): Part[] {
  const { tokens } = tree
  const { deprel, head } = tokens[at] as Token
  const children = childrenOf(tree, at)
  const hasPronoun = children.some((child) => isRelative(tokens[child] as Token))
  const relative = deprel === 'acl:relcl' || (deprel === 'acl' && hasPronoun) ? head : -1
  const passive = isPassive(tree, at)
  const [subject] = children.filter((child) => tokens[child]?.deprel === 'nsubj')
  const parts = children.flatMap((child): Part[] => {
    const { deprel } = tokens[child] as Token
    const named = isRelative(tokens[child] as Token) && relative >= 0 ? relative : child
    const isLate = child > at && subject !== undefined && subject < at
    if (deprel === 'nsubj' && !passive && !isLate) return [{ role: 'actors', rule: 'subject', head: named }]
    if (deprel === 'obj' && movesOwn(act)) return []
    if (/^(nsubj|obj|iobj)/.test(deprel)) return [{ role: 'recipients', rule: 'object', head: named }]
    return deprel.startsWith('obl') ? oblique(tree, child, act) : []
  })
  const isActive = parts.some(({ rule }) => rule === 'subject')
  const own = isActive ? parts.filter(({ rule }) => rule !== 'agent') : parts
  const hasObject = own.some(({ rule }) => rule === 'object')
  const isRelativeObject =
    relative >= 0 && !passive && own.some(({ rule, head }) => rule === 'subject' && head !== relative)
  const reached = isRelativeObject ? [relative] : passive ? sufferersAbove(tree, at) : []
  const shared: Part[] = hasObject ? [] : reached.map((head) => ({ role: 'recipients', rule: 'object', head }))
  const opened =
    depth < DEPTH
      ? children
          .filter((child) => tokens[child]?.deprel === 'xcomp' && tokens[child]?.upos === 'VERB')
          .flatMap((child) => ofVerb(tree, child, act, depth + 1))
          .filter(({ role }) => role === 'recipients')
      : []
  const owner = deprel === 'amod' ? childrenOf(tree, head).filter((child) => tokens[child]?.deprel === 'nmod:poss') : []
  const owners: Part[] = owner.map((head) => ({ role: 'actors', rule: 'possessor', head }))
  return [...own, ...owners, ...shared, ...opened]
}

/** "sent troops to Varania": whom one moves is not whom it reaches. */
const movesOwn = ({ type, mode }: Act): boolean => type === 'MOBILIZE' || (type === 'RETREAT' && mode === 'withdraw')

/** Whom a passive is said of that has no subject of its own: the noun it describes, or the subject of the verb that it is joined to. */
function sufferersAbove(tree: Tree, at: number): readonly number[] {
  const { deprel, head } = tree.tokens[at] as Token
  if (deprel === 'acl' || deprel === 'amod') return [head]
  return deprel === 'conj' ? childrenOf(tree, head).filter((child) => tree.tokens[child]?.deprel === 'nsubj:pass') : []
}

function ofNoun(tree: Tree, at: number, act: Act): Part[] {
  const children = childrenOf(tree, at)
  const next = phraseAfter(tree, at)
  const beside = next !== undefined && !children.includes(next) ? oblique(tree, next, act) : []
  return [...beside, ...children.flatMap((child) => ofNounChild(tree, at, child, act)), ...struck(tree, at)]
}

/** Whom a verb strikes with the act or puts under it: "hit Varania with sanctions", "placed her under arrest". */
function struck(tree: Tree, at: number): Part[] {
  const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
  if (deprel !== 'obl' || !STRUCK.has(caseOf(tree, at))) return []
  return childrenOf(tree, head)
    .filter((child) => /^(obj|nsubj:pass)$/.test(tree.tokens[child]?.deprel ?? ''))
    .map((head) => ({ role: 'recipients', rule: 'object', head }))
}

/** The head of a phrase that a preposition opens right after a noun, whatever the parse makes it belong to: "a meeting with …". */
function phraseAfter({ tokens, after }: Tree, at: number): number | undefined {
  const { upos, deprel, head } = tokens[at + 1] ?? {}
  return upos === 'ADP' && deprel === 'case' && head !== undefined && head > at && head < after ? head : undefined
}

function ofNounChild(tree: Tree, at: number, child: number, act: Act): Part[] {
  const { deprel } = tree.tokens[child] as Token
  const isSuffered = SUFFERED.has(act.mode ?? '') || SUFFERED.has(act.kind)
  const isOf = deprel === 'nmod' && caseOf(tree, child) === 'of'
  if (deprel === 'nmod' && !isOf) return oblique(tree, child, act)
  if (!isOf && !['nmod:poss', 'amod', 'compound'].includes(deprel)) return []
  const isAimed = childrenOf(tree, at).some((next) => AT.has(caseOf(tree, next)))
  const isDoneTo = isSuffered || ((isOf || (deprel === 'compound' && !isAimed)) && DONE_TO.has(act.type))
  return [{ role: isDoneTo ? 'recipients' : 'actors', rule: 'possessor', head: child }]
}

function oblique(tree: Tree, child: number, { type, kind }: Act): Part[] {
  const preposition = caseOf(tree, child)
  const isJoint = JOINT_TYPES.has(type) || JOINT_KINDS.has(kind)
  if (!preposition && tree.tokens[child]?.deprel === 'obl') return [{ role: 'recipients', rule: 'object', head: child }]
  if (preposition === 'by') return [{ role: 'actors', rule: 'agent', head: child }]
  if (preposition === 'between' || (preposition === 'among' && isJoint))
    return [{ role: 'actors', rule: 'oblique', head: child }]
  if (preposition === 'with' && isJoint) return [{ role: 'recipients', rule: 'partner', head: child }]
  if (isJoint && ABOUT.has(preposition)) return []
  if (preposition === 'from' && (type === 'ASSAULT' || type === 'MOBILIZE')) return []
  if (AIMED.has(preposition)) return [{ role: 'recipients', rule: 'oblique', head: child }]
  return WHERE.has(preposition) ? [{ role: 'recipients', rule: 'place', head: child }] : []
}
