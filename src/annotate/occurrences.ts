import type { Occurrence } from '../model/Occurrence.ts'
import type { Quantity } from '../model/Quantity.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { enclosingStatement } from './enclosingStatement.ts'
import { contextsOf } from './occurrences/contextsOf.ts'
import type { Found } from './occurrences/Found.ts'
import { findTriggers } from './occurrences/findTriggers.ts'
import { governed } from './occurrences/governed.ts'
import { isWithheld } from './occurrences/isWithheld.ts'
import { memoryOfActs } from './occurrences/memoryOfActs.ts'
import { recoded } from './occurrences/recoded.ts'
import { statusOf } from './occurrences/statusOf.ts'
import { quantities } from './quantities.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** How often a trigger of the lexicon names an act worth a mark: 79 of 165 on evaluation/events, outlets. */
const CONFIDENCE = 0.48

/** Finds what is done in the world: each act by the verb or noun that names it, coded as PLOVER codes it, once a document. */
export const occurrences = defineComponent({
  name: 'occurrences',
  requires: ['tokens', 'sentences', 'attributions'],
  assigns: ['occurrences'],
  run: ({ text, tokens, sentences, attributions }) => {
    const found: Occurrence[] = []
    const memory = memoryOfActs(tokens)
    const enclosing = enclosingStatement(attributions)
    for (const { first, after } of sentenceTokens(sentences, tokens)) {
      const acts = governed(tokens, findTriggers(tokens, first, after))
      const starts = acts.map((act) => (tokens[act.first] as Token).start)
      const amounts = acts.length
        ? byAct(starts, quantities(text, tokens.slice(first, after)), acts.findIndex(isVote))
        : NO_AMOUNTS
      for (const [i, act] of acts.entries()) {
        const own = amounts.get(i)
        const before = memory.recall(act, first, after, found.length)
        if (before !== undefined) {
          const earlier = found[before] as Occurrence
          if (own && !earlier.quantities) found[before] = { ...earlier, quantities: own }
          continue
        }
        const trigger = { start: (tokens[act.first] as Token).start, end: (tokens[act.last] as Token).end }
        const within = enclosing(trigger)
        const status = statusOf(tokens, act, { text, first, isSaid: within !== undefined })
        found.push({
          id: `e${found.length + 1}`,
          ...recoded(act.trigger.type, act.trigger.mode, status, isWithheld(tokens, act.first, first)),
          context: contextsOf(tokens, act.first, { first, after }, act.trigger.context),
          trigger: [trigger],
          ...(within && { within }),
          ...(own && { quantities: own }),
          confidence: CONFIDENCE,
        })
      }
    }
    return { occurrences: found }
  },
})

/** An act that a vote decides: voting, passing, approving, rejecting. */
const isVote = ({ trigger }: Found): boolean => trigger.type === 'SUPPORT' || trigger.type === 'REJECT'

const NO_AMOUNTS: ReadonlyMap<number, readonly Quantity[]> = new Map()

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
