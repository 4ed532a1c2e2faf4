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
import { isPassive } from './participants/isPassive.ts'
import type { MentionIndex } from './participants/MentionIndex.ts'
import type { Part } from './participants/Part.ts'
import { partsAbove } from './participants/partsAbove.ts'
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
  partner: 'named after "with"',
  oblique: 'named after a preposition',
  place: 'where it is done',
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
      const tree = { text, tokens, act: occurrence.trigger[0] as Span, ...(bounds[at] as (typeof bounds)[number]) }
      const parties = participantsOf(occurrence, tree, index.in(near(sentences[at] as Span, start)), index)
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
  occurrence: Occurrence,
  tree: Tree,
  around: readonly Mention[],
  index: MentionIndex,
): Participants {
  const heads = occurrence.trigger.map((span) => headOf(tree.tokens, span))
  const own = heads.flatMap((at) => partsByRelation(tree, at, occurrence)).filter(({ head }) => !heads.includes(head))
  const above = heads.flatMap((at) => partsAbove(tree, at)).filter(({ head }) => !heads.includes(head))
  const doers = named(own, 'actors', tree, index) ?? first(above, tree, index)
  const reached = recipientsOf([...own, ...above], tree, index, new Set(doers?.entities))
  const together = !doers && reached?.rule === 'partner' ? reached : undefined
  const recipients = together ? undefined : reached
  const isBare = heads.every((at) => tree.tokens[at]?.upos === 'VERB' && !isPassive(tree, at)) && !own.some(isDoer)
  const guessed = isBare
    ? nearest(around, occurrence.trigger[0] as Span, index, new Set(recipients?.entities))
    : undefined
  const actors = doers ?? together ?? guessed
  const place = around.find((mention) => PLACES.has(index.typeOf(mention)) && isAt(tree.text, mention))
  const instrument = around.find((mention) => index.typeOf(mention) === 'instrument')
  const by = (['actors', 'recipients'] as const).flatMap((role) => {
    const found = role === 'actors' ? actors : recipients
    return found ? [[role, resolved(role, found.rule, REASONS[found.rule])] as const] : []
  })
  return {
    actors: actors?.entities ?? [],
    recipients: recipients?.entities ?? [],
    ...(place && !actors?.entities.includes(place.entity) && { place: place.entity }),
    ...(instrument && { instrument: instrument.entity }),
    ...(by.length && { resolution: Object.fromEntries(by) }),
  }
}

const isDoer = ({ role }: Part): boolean => role === 'actors'

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

/** The entities named in the parts of one role, each once, but for those taken. */
function named(
  parts: readonly Part[],
  role: Part['role'],
  tree: Tree,
  index: MentionIndex,
  {
    types,
    taken,
  }: { readonly types?: ReadonlySet<Entity['type'] | undefined>; readonly taken?: ReadonlySet<string> } = {},
): Named | undefined {
  const found = parts
    .filter((part) => part.role === role)
    .flatMap(({ rule, head }) => entitiesAt(tree, head, index, types).map((entity) => ({ entity, rule })))
    .filter(({ entity }) => !taken?.has(entity))
  const [first] = found
  return first && { entities: [...new Set(found.map(({ entity }) => entity))], rule: first.rule }
}

/** Those of the nearest part above that names any. */
const first = (parts: readonly Part[], tree: Tree, index: MentionIndex): Named | undefined =>
  parts.map((part) => named([part], 'actors', tree, index)).find((found) => found !== undefined)

/** Whom an act reaches: those it is done to or aimed at, else the place that it is done to, else where it is done. */
function recipientsOf(
  parts: readonly Part[],
  tree: Tree,
  index: MentionIndex,
  taken: ReadonlySet<string>,
): Named | undefined {
  const aimed = parts.filter(({ rule }) => rule !== 'place')
  return (
    named(aimed, 'recipients', tree, index, { taken }) ??
    named(aimed, 'recipients', tree, index, { types: PLACES, taken }) ??
    named(parts, 'recipients', tree, index, { types: PLACES, taken })
  )
}

function nearest(
  around: readonly Mention[],
  trigger: Span,
  index: MentionIndex,
  taken: ReadonlySet<string>,
): Named | undefined {
  const mention = around.findLast(
    (mention) => mention.end <= trigger.start && ACTORS.has(index.typeOf(mention)) && !taken.has(mention.entity),
  )
  return mention && { entities: [mention.entity], rule: 'before' }
}

/** Whether a mention stands right after "in" or "at". */
const isAt = (text: string, { start }: Span): boolean =>
  /\b(in|at|near) (the )?$/i.test(text.slice(Math.max(0, start - 9), start))
