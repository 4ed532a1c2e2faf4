import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Clause } from './Clause.ts'
import type { EventType } from './EventType.ts'
import type { Found } from './Found.ts'
import { isNoAct } from './isNoAct.ts'
import { statusWords } from './statusWords.ts'
import type { Trigger } from './Trigger.ts'

/** Steps down the tree from a verb to an act that it governs. */
const DEPTH = 4
/** Tokens between a verb and its noun where the parse does not join them. */
const BESIDE = 4

/** Makes one act of triggers that name it together: "reached a settlement", "refused to sign", "announced a halt", "voted to leave". */
export function joinActs(clause: Clause, acts: readonly Found[]): readonly Found[] {
  const wholes: Found[] = []
  for (const act of acts.toReversed()) {
    let whole = act
    for (const other of [...wholes]) {
      const one = whole !== act && !isVote(whole, other) ? undefined : join(clause, whole, other)
      if (!one) continue
      wholes.splice(wholes.indexOf(other), 1)
      whole = one
    }
    wholes.unshift(whole)
  }
  return wholes
    .flatMap((act) => withheld(clause, act) ?? act)
    .filter(standsAlone)
    .filter(
      (act, _, all) =>
        !isNoAct(
          clause,
          act,
          all.filter((other) => other !== act),
        ),
    )
}

/** The voting and the vote: "voted in the referendum". */
const isVote = (a: Found, b: Found): boolean => a.trigger.kind === 'vote' && b.trigger.kind === 'vote'

/** An announcing is an act only where it does what it says. */
const standsAlone = ({ trigger, by }: Found): boolean => trigger.kind !== 'announce' || by === 'announcing'

function join({ tokens }: Clause, a: Found, b: Found): Found | undefined {
  const { kind, pos } = a.trigger
  const also = [...(a.also ?? []), { first: b.first, last: b.last }, ...(b.also ?? [])]
  const opening = (trigger: Partial<Trigger>, by?: Found['by']): Found => ({
    ...{ ...a, trigger: { ...b.trigger, pos, ...trigger }, also },
    ...(by && { by }),
  })
  const { future, withheld = 'REJECT', threatened: mode } = typeOf(b)
  const concession = b.trigger.type === 'CONCEDE' ? 'CONCEDE' : undefined
  if (kind === 'announce' && (isUnder(tokens, b.first, a.first) || isThatClause(tokens, a, b))) {
    const type = future === 'CONCEDE' ? 'CONCEDE' : b.trigger.type
    return type === 'CONCEDE' || isSanctionOf(tokens, a, b) ? opening({ type }, 'announcing') : undefined
  }
  if (kind === 'agree' && completes(tokens, b, a)) {
    const type = future ?? concession
    return type ? opening({ type }, 'announcing') : undefined
  }
  if (kind === 'threaten' && mode && completes(tokens, b, a)) return opening({ type: 'THREATEN', kind, mode })
  if (kind === 'vote' && a.trigger.type === 'SUPPORT' && completes(tokens, b, a)) return opening({ kind })
  if (kind === 'refuse' && COMPLETES.has(tokens[b.first]?.deprel ?? '') && tokens[b.first]?.head === a.first)
    return opening({ type: withheld, kind: `not ${b.trigger.kind}` }, 'withholding')
  const isAlike = a.trigger.type === b.trigger.type || isVote(a, b)
  return isAlike && pos !== b.trigger.pos && isOneName(tokens, a, b) ? { ...a, also } : undefined
}

/** "announced sanctions". */
const isSanctionOf = (tokens: readonly Token[], a: Found, { trigger, last }: Found): boolean =>
  trigger.pos === 'NOUN' &&
  trigger.type === 'SANCTION' &&
  tokens[last]?.deprel === 'obj' &&
  tokens[last]?.head === a.first

/** "did not ratify", "failed to certify", where the withholding word is no trigger itself. */
function withheld({ tokens, first }: Clause, act: Found): Found | undefined {
  const { withheld: type } = typeOf(act)
  if (!type || act.by || act.trigger.pos !== 'VERB') return undefined
  const { head = -1, deprel = '' } = tokens[act.first] ?? {}
  const isHeldBack = deprel === 'xcomp' && statusWords().withholding.has(tokens[head]?.lemma.toLowerCase() ?? '')
  const isNegated = tokens
    .slice(Math.max(first, act.first - NEGATION_REACH), act.first)
    .some(
      ({ lemma, head: governor }, at, before) =>
        NEGATIONS.has(lemma.toLowerCase()) &&
        (governor === act.first || (at === before.length - 2 && before[at + 1]?.lemma.toLowerCase() === 'to')),
    )
  if (!isHeldBack && !isNegated) return undefined
  return {
    ...act,
    trigger: { ...act.trigger, type, kind: `not ${act.trigger.kind}` },
    ...(isHeldBack && { also: [{ first: head, last: head }] }),
    by: 'withholding',
  }
}

/** Tokens to the left of a verb among which its negation stands. */
const NEGATION_REACH = 5
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])
const COMPLETES = new Set(['xcomp', 'ccomp', 'advcl'])

/** "agreed to close", "refused to let them inspect": by the parse, else by the words right behind. */
const completes = (tokens: readonly Token[], act: Found, { first, last }: Found): boolean =>
  (COMPLETES.has(tokens[act.first]?.deprel ?? '') && tokens[act.first]?.head === first) ||
  (act.first === last + 2 && tokens[last + 1]?.lemma.toLowerCase() === 'to')

/** A verb and the noun that is its object, or that it describes: "sanctions imposed", "held talks", "conducted a series of tests". */
function isOneName(tokens: readonly Token[], a: Found, b: Found): boolean {
  const [verb, noun] = a.trigger.pos === 'VERB' ? [a, b] : [b, a]
  let at = noun.last
  while (/^(nmod|conj|compound)/.test(tokens[at]?.deprel ?? '') && tokens[tokens[at]?.head ?? -1]?.upos === 'NOUN')
    at = tokens[at]?.head ?? -1
  const { head = -1, deprel = '' } = tokens[at] ?? {}
  if (head === verb.first) return /^(obj|nsubj:pass)/.test(deprel) || (at === noun.last && deprel.startsWith('obl'))
  if (tokens[verb.first]?.head === noun.last && /^acl/.test(tokens[verb.first]?.deprel ?? '')) return true
  const between = tokens.slice(a.last + 1, b.first)
  return (
    verb === a &&
    between.length <= BESIDE &&
    between.every(({ upos }) => upos !== 'VERB' && upos !== 'PUNCT' && upos !== 'ADP')
  )
}

/** Tokens from "that" to the act that a clause behind it tells. */
const CLAUSE = 8

const isThatClause = (tokens: readonly Token[], { last }: Found, act: Found): boolean =>
  tokens[last + 1]?.lemma.toLowerCase() === 'that' && act.first - last <= CLAUSE

function isUnder(tokens: readonly Token[], at: number, ancestor: number): boolean {
  for (let i = at, steps = 0; steps <= DEPTH && i >= 0; steps++) {
    if (i === ancestor) return true
    i = tokens[i]?.head ?? -1
  }
  return false
}

const typeOf = ({ trigger }: Found): EventType =>
  ontologyFile<Readonly<Record<string, EventType>>>('events.yaml')[trigger.type] ?? {}
