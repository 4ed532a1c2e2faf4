import type { Occurrence } from '../model/Occurrence.ts'
import type { Quantity } from '../model/Quantity.ts'
import type { Span } from '../model/Span.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { enclosingStatement } from './enclosingStatement.ts'
import type { Clause } from './occurrences/Clause.ts'
import { clauseOf } from './occurrences/clauseOf.ts'
import { contextsOf } from './occurrences/contextsOf.ts'
import type { Found } from './occurrences/Found.ts'
import { findTriggers } from './occurrences/findTriggers.ts'
import { joinActs } from './occurrences/joinActs.ts'
import { recoded } from './occurrences/recoded.ts'
import { statusOf } from './occurrences/statusOf.ts'
import { quantities } from './quantities.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** How often an event of the lexicon is one worth a mark: 153 of 227 on evaluation/events, all records to tune on. */
const CONFIDENCE = 0.67

/** Finds what is done in the world: each act by the verb or noun that names it, coded as PLOVER codes it, at every mention. */
export const occurrences = defineComponent({
  name: 'occurrences',
  requires: ['tokens', 'sentences', 'attributions'],
  assigns: ['occurrences'],
  run: ({ text, tokens, sentences, attributions }) => {
    const enclosing = enclosingStatement(attributions)
    const found = sentenceTokens(sentences, tokens).flatMap(({ first, after }) => {
      const clause = clauseOf(text, tokens, first, after)
      const acts = joinActs(clause, findTriggers(clause))
      if (!acts.length) return []
      const starts = acts.map((act) => (tokens[act.first] as Token).start)
      const amounts = byAct(starts, quantities(text, tokens.slice(first, after)), acts.findIndex(isVote))
      return acts.map((act, i) => read(clause, act, amounts.get(i), enclosing))
    })
    return { occurrences: found.map((occurrence, i) => ({ id: `e${i + 1}`, ...occurrence })) }
  },
})

function read(
  clause: Clause,
  act: Found,
  quantities: readonly Quantity[] | undefined,
  enclosing: (span: Span) => string | undefined,
): Omit<Occurrence, 'id'> {
  const { text, tokens, first, after } = clause
  const { type, mode, kind, pos, isState, context } = act.trigger
  const parts = [act, ...(act.also ?? [])].sort((a, b) => a.first - b.first)
  const trigger = parts.map((part) => ({
    start: (tokens[part.first] as Token).start,
    end: (tokens[part.last] as Token).end,
  }))
  const [head] = parts as [Found]
  const within = enclosing(trigger[0] as Span)
  const told = statusOf(
    tokens,
    { trigger: { pos, isState }, first: head.first },
    { text, first, isSaid: within !== undefined },
  )
  const isDone = told === 'denied' ? act.by === 'withholding' && !act.also : told === 'happened'
  const isThreat = kind === 'threaten' && pos === 'VERB'
  const status = isDone ? (isThreat ? 'threatened' : 'happened') : told
  return {
    ...recoded(type, mode, status),
    kind,
    context: contextsOf(tokens, act.first, { first, after }, context),
    trigger,
    ...(within && { within }),
    ...(quantities && { quantities }),
    confidence: CONFIDENCE,
  }
}

/** An act that a vote decides: voting, passing, approving, rejecting. */
const isVote = ({ trigger }: Found): boolean => trigger.type === 'SUPPORT' || trigger.type === 'REJECT'

/** The amounts of a sentence by the index of the act that stands nearest, votes by that of the voting; both come in text order. */
function byAct(
  starts: readonly number[],
  amounts: readonly Quantity[],
  vote: number,
): ReadonlyMap<number, readonly Quantity[]> {
  let at = 0
  const distance = (i: number, amount: Quantity): number => Math.abs((starts[i] ?? Infinity) - amount.start)
  return Map.groupBy(amounts, (amount) => {
    if (vote >= 0 && amount.unit?.startsWith('votes-')) return vote
    while (distance(at + 1, amount) < distance(at, amount)) at++
    return at
  })
}
