import type { Attribution } from '../model/Attribution.ts'
import { contains } from '../model/contains.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import type { Span } from '../model/Span.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { contextsOf } from './occurrences/contextsOf.ts'
import type { Found } from './occurrences/Found.ts'
import { findTriggers } from './occurrences/findTriggers.ts'
import { isToldAgain, type Told } from './occurrences/isToldAgain.ts'
import { recoded } from './occurrences/recoded.ts'
import { statusOf } from './occurrences/statusOf.ts'
import { quantities } from './quantities.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** How often a trigger of the lexicon names an act: with the company that it asks for, and without. Fitted on evaluation/events, development records. */
const CONFIDENCE = { asked: 0.6, alone: 0.5 }

/** Finds what is done in the world: each act by the verb or noun that names it, coded as PLOVER codes it, once a document. */
export const occurrences = defineComponent({
  name: 'occurrences',
  requires: ['tokens', 'sentences', 'attributions'],
  assigns: ['occurrences'],
  run: ({ text, tokens, sentences, attributions }) => {
    const found: Occurrence[] = []
    const told = new Map<number, Told[]>()
    const enclosing = enclosingStatements(attributions)
    for (const { first, after } of sentenceTokens(sentences, tokens)) {
      const acts = findTriggers(tokens, first, after)
      const amounts = acts.length ? quantities(text, tokens.slice(first, after)) : []
      for (const [i, act] of acts.entries()) {
        if (isToldAgain(tokens, act, first, after, told)) continue
        const trigger = { start: (tokens[act.first] as Token).start, end: (tokens[act.last] as Token).end }
        const within = enclosing(trigger)
        const status = statusOf(tokens, act, { text, first, isSaid: within !== undefined })
        const own = amounts.filter((amount) => nearest(tokens, acts, amount) === i)
        found.push({
          id: `e${found.length + 1}`,
          ...recoded(act.trigger.type, act.trigger.mode, status),
          context: contextsOf(tokens, act.first, { first, after }, act.trigger.context),
          trigger: [trigger],
          ...(within && { within }),
          ...(own.length && { quantities: own }),
          confidence: act.trigger.with ? CONFIDENCE.asked : CONFIDENCE.alone,
        })
      }
    }
    return { occurrences: found }
  },
})

/** The index of the act nearest to an amount. */
function nearest(tokens: readonly Token[], acts: readonly Found[], amount: Span): number {
  const distances = acts.map(({ first }) => Math.abs((tokens[first] as Token).start - amount.start))
  return distances.indexOf(Math.min(...distances))
}

/** Gives, for spans asked in text order, the id of the innermost statement in whose content the span lies. */
function enclosingStatements(attributions: readonly Attribution[]): (span: Span) => string | undefined {
  const contents = attributions
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: typeof contents = []
  return (span) => {
    while (next < contents.length && (contents[next] as Span).start <= span.start)
      open.push(contents[next++] as (typeof contents)[number])
    open = open.filter(({ end }) => end > span.start)
    return open.findLast((content) => contains(content, span))?.id
  }
}
