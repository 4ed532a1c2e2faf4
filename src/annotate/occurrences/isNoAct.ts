import type { Token } from '../../model/Token.ts'
import type { Clause } from './Clause.ts'
import type { Found } from './Found.ts'
import { statusWords } from './statusWords.ts'

/** Steps up the tree from a trigger to the word that makes it no act. */
const CLIMB = 3
const NEGATIONS = new Set(['no', 'not', "n't", 'n’t', 'never'])

/** Whether a trigger only tells what somebody could do ("the ability to strike"), need not do, or what another act is for or puts a stop to. */
export function isNoAct(clause: Clause, { first, last, trigger }: Found, others: readonly Found[]): boolean {
  const { tokens, childrenOf } = clause
  if (trigger.pos === 'NOUN' && !trigger.isState && others.some((other) => isHalted(clause, last, other))) return true
  const { deprel = '', head = -1 } = tokens[first] ?? {}
  const isPurpose = deprel === 'advcl' && childrenOf(first).some((child) => tokens[child]?.lemma === 'to')
  if (isPurpose && others.some((other) => other.first === head) && tokens[head]?.upos === 'VERB') return true
  if (deprel === 'conj') return false
  const { abilities, needs } = statusWords()
  let at = last
  for (let climb = 0; climb < CLIMB; climb++) {
    at = tokens[at]?.head ?? -1
    if (at < clause.first || at >= clause.after) return false
    const lemma = tokens[at]?.lemma.toLowerCase() ?? ''
    if (abilities.has(lemma)) return true
    if (!needs.has(lemma)) continue
    const around = [at, last].flatMap(childrenOf).flatMap((child) => [child, ...childrenOf(child)])
    return around.some((child) => NEGATIONS.has(tokens[child]?.lemma.toLowerCase() ?? ''))
  }
  return false
}

/** Kinds of act whose object is not done, or not any more. */
const HALTING = new Set(['halt', 'closure', 'cancel', 'violate', 'veto', 'boycott', 'stand-down'])
/** Tokens from a halting to what it halts, where the parse does not tell. */
const OBJECT_REACH = 6

/** "suspend all nuclear tests", "a halt to launches", "the visit was cancelled": what is halted is no act beside the halting. */
function isHalted({ tokens }: Clause, noun: number, { trigger, first, last, also = [] }: Found): boolean {
  if (!HALTING.has(trigger.kind)) return false
  const end = Math.max(last, ...also.map((part) => part.last))
  const { deprel, head } = tokens[noun] as Token
  if (deprel === 'nsubj:pass' && head >= first && head <= end) return true
  const between = tokens.slice(end + 1, noun)
  return (
    noun > end && between.length <= OBJECT_REACH && between.every(({ upos }) => upos !== 'VERB' && upos !== 'PUNCT')
  )
}
