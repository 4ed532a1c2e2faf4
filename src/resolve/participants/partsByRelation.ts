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
const WHERE = new Set(['in', 'across', 'inside', 'near', 'throughout', 'within', 'around'])
const JOINT_TYPES = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT'])
/** Kinds of fight that both sides carry on. */
const JOINT_KINDS = new Set(['war', 'fight'])
/** Types of what is done to somebody: "of" names whom, as does a name before the noun ("the Varania probe"). */
const DONE_TO = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'AID'])
/** Modes and kinds whose possessor suffers them: "Halden's arrest". */
const SUFFERED = new Set(['arrest', 'convict', 'deport', 'abduct', 'targeted', 'indict', 'assassinate', 'kill'])
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
  const relative = deprel === 'acl:relcl' ? head : -1
  const passive = isPassive(tree, at)
  const parts = children.flatMap((child): Part[] => {
    const { deprel } = tokens[child] as Token
    const named = isRelative(tokens[child] as Token) && relative >= 0 ? relative : child
    if (deprel === 'nsubj' && !passive) return [{ role: 'actors', rule: 'subject', head: named }]
    if (/^(nsubj|obj|iobj)/.test(deprel)) return [{ role: 'recipients', rule: 'object', head: named }]
    return deprel.startsWith('obl') ? oblique(tree, child, act) : []
  })
  const isActive = parts.some(({ rule }) => rule === 'subject')
  const own = isActive ? parts.filter(({ rule }) => rule !== 'agent') : parts
  const hasObject = own.some(({ rule }) => rule === 'object')
  const modified: Part[] =
    relative >= 0 && !hasObject && !passive && own.some(({ rule, head }) => rule === 'subject' && head !== relative)
      ? [{ role: 'recipients', rule: 'object', head: relative }]
      : deprel === 'acl' && !hasObject
        ? [{ role: 'recipients', rule: 'object', head }]
        : []
  const opened =
    depth < DEPTH
      ? children
          .filter((child) => tokens[child]?.deprel === 'xcomp' && tokens[child]?.upos === 'VERB')
          .flatMap((child) => ofVerb(tree, child, act, depth + 1))
          .filter(({ role }) => role === 'recipients')
      : []
  return [...own, ...modified, ...opened]
}

function ofNoun(tree: Tree, at: number, act: Act): Part[] {
  const children = childrenOf(tree, at)
  const next = phraseAfter(tree, at)
  const beside = next !== undefined && !children.includes(next) ? oblique(tree, next, act) : []
  return [...beside, ...children.flatMap((child) => ofNounChild(tree, child, act)), ...struck(tree, at)]
}

/** Whom a verb strikes with the act: "threatened Varania with strikes", "hit it with sanctions". */
function struck(tree: Tree, at: number): Part[] {
  const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
  if (deprel !== 'obl' || caseOf(tree, at) !== 'with') return []
  return childrenOf(tree, head)
    .filter((child) => /^(obj|nsubj:pass)$/.test(tree.tokens[child]?.deprel ?? ''))
    .map((head) => ({ role: 'recipients', rule: 'object', head }))
}

/** The head of a phrase that a preposition opens right after a noun, whatever the parse makes it belong to: "a meeting with …". */
function phraseAfter({ tokens, after }: Tree, at: number): number | undefined {
  const { upos, deprel, head } = tokens[at + 1] ?? {}
  return upos === 'ADP' && deprel === 'case' && head !== undefined && head > at && head < after ? head : undefined
}

function ofNounChild(tree: Tree, child: number, act: Act): Part[] {
  const { deprel } = tree.tokens[child] as Token
  const isSuffered = SUFFERED.has(act.mode ?? '') || SUFFERED.has(act.kind)
  if (['nmod:poss', 'amod'].includes(deprel))
    return [{ role: isSuffered ? 'recipients' : 'actors', rule: 'possessor', head: child }]
  if (deprel === 'compound')
    return [{ role: DONE_TO.has(act.type) ? 'recipients' : 'actors', rule: 'possessor', head: child }]
  if (deprel !== 'nmod') return []
  if (caseOf(tree, child) === 'of')
    return [{ role: DONE_TO.has(act.type) ? 'recipients' : 'actors', rule: 'possessor', head: child }]
  return oblique(tree, child, act)
}

function oblique(tree: Tree, child: number, { type, kind }: Act): Part[] {
  const preposition = caseOf(tree, child)
  const isJoint = JOINT_TYPES.has(type) || JOINT_KINDS.has(kind)
  if (preposition === 'by') return [{ role: 'actors', rule: 'agent', head: child }]
  if (preposition === 'between' || (preposition === 'among' && isJoint))
    return [{ role: 'actors', rule: 'oblique', head: child }]
  if (preposition === 'with' && isJoint) return [{ role: 'recipients', rule: 'partner', head: child }]
  if (AIMED.has(preposition)) return [{ role: 'recipients', rule: 'oblique', head: child }]
  return WHERE.has(preposition) ? [{ role: 'recipients', rule: 'place', head: child }] : []
}
