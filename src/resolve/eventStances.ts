import type { Layers } from '../model/Layers.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import type { Span } from '../model/Span.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { firstFrom } from './firstFrom.ts'
import { readTopics } from './stances/readTopics.ts'
import { stanceOf } from './stances/stanceOf.ts'
import { tokensIn } from './stances/tokensIn.ts'
import { topicOdds } from './stances/topicOdds.ts'
import { wordingOf } from './stances/wordingOf.ts'
import { wordsOf } from './stances/wordsOf.ts'

type EventStances = Layers['eventStances']
type EventStance = EventStances extends ReadonlyMap<string, infer Value> ? Value : never

/** Probability of a topic from which an act is about it: higher than for statements, which stay with a topic where deeds come singly. */
const CLEAR = 0.5
/** Tokens on each side of the trigger that tell what the act is about. */
const REACH = 12

/** Resolves which issue of the dispute an act bears on, and the side that it takes: a vote for sanctions, a refusal to talk. */
export const eventStances = defineComponent({
  name: 'eventStances',
  requires: ['occurrences', 'tokens', 'sentences'],
  assigns: ['eventStances'],
  run: async ({ text, occurrences, tokens, sentences }, { dispute }) => {
    const topics = dispute ? await readTopics(dispute) : []
    const around = ({ trigger }: Occurrence) => {
      const { start } = trigger[0] as Span
      const sentence = sentences[firstFrom(sentences, start + 1) - 1] as Span
      const at = firstFrom(tokens, start)
      const from = Math.max(at - REACH, firstFrom(tokens, sentence.start))
      return tokens.slice(from, Math.min(at + REACH, firstFrom(tokens, sentence.end)))
    }
    const resolve = (occurrence: Occurrence): EventStance => {
      const near = around(occurrence)
      const odds = topicOdds(wordsOf(text, near), topics)
      const topic = topics[odds.findIndex((odd) => odd >= CLEAR)]
      if (!topic) return {}
      const wording = wordingOf(near)
      const answers = ANSWERING.has(occurrence.type)
      const isDone = occurrence.status === 'happened' || (answers && UNDER_WAY.has(occurrence.status))
      const answer = answers
        ? stanceOf(topic, wording, NO_CUE, occurrence.type)
        : stanceOf(topic, wordingOf(tokensIn(tokens, occurrence.trigger)), NO_CUE, 'COOPERATE')
      const position = isDone && (answers || answer?.rule === 'predicate') ? answer : undefined
      const issue = resolved('issue', 'act', 'words around the act')
      if (!position) return { issue: topic.id, resolution: { issue } }
      const stance = resolved('stance', 'deed', 'what the act does, by the words around it')
      return { issue: topic.id, stance: position.stance, resolution: { issue, stance } }
    }
    const entries = topics.length ? occurrences.map((occurrence) => [occurrence.id, resolve(occurrence)] as const) : []
    return { eventStances: new Map(entries) }
  },
})

/** Types whose acts take a side by themselves: a vote, a refusal, a penalty. */
const ANSWERING = new Set(['AGREE', 'CONCEDE', 'REJECT', 'RETREAT', 'SANCTION', 'SUPPORT'])

/** A side is taken with such an act before it is done; other acts answer only when done. */
const UNDER_WAY: ReadonlySet<Occurrence['status']> = new Set(['ongoing', 'planned'])

const NO_CUE = wordingOf([])
