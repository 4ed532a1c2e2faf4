import { sentenceTokens } from '../annotate/sentenceTokens.ts'
import type { Entity } from '../model/Entity.ts'
import type { Event } from '../model/Event.ts'
import type { Mention } from '../model/Mention.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import type { Span } from '../model/Span.ts'
import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { firstFrom } from './firstFrom.ts'
import { bothSides } from './participants/bothSides.ts'
import { entitiesAt } from './participants/entitiesAt.ts'
import { indexMentions } from './participants/indexMentions.ts'
import type { MentionIndex } from './participants/MentionIndex.ts'
import type { Part } from './participants/Part.ts'
import { partsByRelation } from './participants/partsByRelation.ts'
import type { Tree } from './participants/Tree.ts'

type Participants = Pick<Event, 'actors' | 'recipients' | 'place' | 'instrument' | 'resolution'>

/** UTF-16 code units around a trigger in which participants are looked for. */
const REACH = 400
const ACTORS = new Set<Entity['type'] | undefined>(['person', 'organization', 'country', 'group'])
const PLACES = new Set<Entity['type'] | undefined>(['place', 'country'])
const REASONS: Readonly<Record<Part['rule'], string>> = {
  subject: 'subject of the verb',
  agent: 'named after "by"',
  possessor: 'possessor or modifier of the noun',
  governor: 'subject of the verb that governs it',
  controller: 'object of the verb that governs it',
  object: 'object of the verb',
  oblique: 'named after a preposition',
  before: 'nearest name before it in the sentence',
}

/** Resolves who did each act and to whom, where, and on which instrument: by syntax, else by what is named nearest. */
export const participants = defineComponent({
  name: 'participants',
  requires: ['occurrences', 'tokens', 'sentences', 'entities', 'mentions'],
  assigns: ['participants'],
  run: ({ text, occurrences, tokens, sentences, entities, mentions }) => {
    const index = indexMentions(mentions, entities)
    const standsFor = bothSides(mentions, entities)
    const bounds = sentenceTokens(sentences, tokens)
    const resolve = (occurrence: Occurrence): Participants => {
      const { start } = occurrence.trigger[0] as Span
      const at = firstFrom(sentences, start + 1) - 1
      const tree = { tokens, ...(bounds[at] as (typeof bounds)[number]) }
      const parties = participantsOf(text, occurrence, tree, index.in(near(sentences[at] as Span, start)), index)
      const each = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => standsFor(id, start)))]
      return { ...parties, actors: each(parties.actors), recipients: each(parties.recipients) }
    }
    return { participants: new Map(occurrences.map((occurrence) => [occurrence.id, resolve(occurrence)])) }
  },
})

/** The part of a sentence around an act: names beyond it are no part of the act, however long the sentence goes on. */
const near = (sentence: Span, offset: number): Span => ({
  start: Math.max(sentence.start, offset - REACH),
  end: Math.min(sentence.end, offset + REACH),
})

function participantsOf(
  text: string,
  occurrence: Occurrence,
  tree: Tree,
  around: readonly Mention[],
  index: MentionIndex,
): Participants {
  const heads = occurrence.trigger.map((span) => headOf(tree.tokens, span))
  const parts = heads.flatMap((at) => partsByRelation(tree, at, occurrence)).filter(({ head }) => !heads.includes(head))
  const actors = named(parts, 'actors', tree, index) ?? nearest(around, occurrence.trigger[0] as Span, index)
  const taken = new Set(actors?.entities)
  const recipients = named(parts, 'recipients', tree, index)
  const others = recipients?.entities.filter((entity) => !taken.has(entity)) ?? []
  const place = around.find((mention) => PLACES.has(index.typeOf(mention)) && isAt(text, mention))
  const instrument = around.find((mention) => index.typeOf(mention) === 'instrument')
  return {
    actors: actors?.entities ?? [],
    recipients: others,
    ...(place && !taken.has(place.entity) && { place: place.entity }),
    ...(instrument && { instrument: instrument.entity }),
    ...((actors || others.length > 0) && {
      resolution: {
        ...(actors && { actors: resolved('actors', actors.rule, REASONS[actors.rule]) }),
        ...(recipients &&
          others.length > 0 && { recipients: resolved('recipients', recipients.rule, REASONS[recipients.rule]) }),
      },
    }),
  }
}

/** The word of a trigger on which its others depend: "summit meeting" is a meeting. */
function headOf(tokens: readonly Token[], { start, end }: Span): number {
  const [first, after] = [firstFrom(tokens, start), firstFrom(tokens, end)]
  for (let at = first; at < after; at++) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head >= after) return at
  }
  return first
}

interface Named {
  readonly entities: readonly string[]
  readonly rule: Part['rule']
}

/** Rules from the surest on: those that only lead to whom a verb above names count where no other does, or none but with whom it is done. */
const INDIRECT = new Set<Part['rule']>(['governor', 'controller'])

/** The entities named in the parts of one role, each once. */
function named(parts: readonly Part[], role: Part['role'], tree: Tree, index: MentionIndex): Named | undefined {
  const found = parts
    .filter((part) => part.role === role)
    .flatMap(({ rule, head }) => entitiesAt(tree, head, index).map((entity) => ({ entity, rule })))
  const direct = found.filter(({ rule }) => !INDIRECT.has(rule))
  const kept = direct.some(({ rule }) => rule !== 'oblique') ? direct : found
  const [first] = kept
  return first && { entities: [...new Set(kept.map(({ entity }) => entity))], rule: first.rule }
}

function nearest(around: readonly Mention[], trigger: Span, index: MentionIndex): Named | undefined {
  const mention = around.findLast((mention) => mention.end <= trigger.start && ACTORS.has(index.typeOf(mention)))
  return mention && { entities: [mention.entity], rule: 'before' }
}

/** Whether a mention stands right after "in" or "at". */
const isAt = (text: string, { start }: Span): boolean =>
  /\b(in|at|near) (the )?$/i.test(text.slice(Math.max(0, start - 9), start))
