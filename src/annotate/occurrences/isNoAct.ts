import type { Clause } from './Clause.ts'
import type { Found } from './Found.ts'
import { statusWords } from './statusWords.ts'

/** Steps up the tree from a trigger to the word that makes it no act. */
const CLIMB = 3
const NEGATIONS = new Set(['no', 'not', "n't", 'n’t', 'never'])

/** Whether a trigger only tells what somebody could do ("the ability to strike"), need not do, or what another act is for. */
export function isNoAct(clause: Clause, { first, last }: Found, acts: ReadonlySet<number>): boolean {
  const { tokens, childrenOf } = clause
  const { deprel = '', head = -1 } = tokens[first] ?? {}
  const isPurpose = deprel === 'advcl' && childrenOf(first).some((child) => tokens[child]?.lemma === 'to')
  if (isPurpose && acts.has(head)) return true
  const { abilities, needs } = statusWords()
  let at = last
  for (let climb = 0; climb < CLIMB; climb++) {
    at = tokens[at]?.head ?? -1
    if (at < clause.first || at >= clause.after) return false
    const lemma = tokens[at]?.lemma.toLowerCase() ?? ''
    if (abilities.has(lemma)) return true
    if (!needs.has(lemma)) continue
    const around = [...childrenOf(at), ...childrenOf(at).flatMap(childrenOf), ...childrenOf(last)]
    return around.some((child) => NEGATIONS.has(tokens[child]?.lemma.toLowerCase() ?? ''))
  }
  return false
}
