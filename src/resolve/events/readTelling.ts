import { stemmer } from 'stemmer'
import type { Entity } from '../../model/Entity.ts'
import type { Event } from '../../model/Event.ts'
import type { Occurrence } from '../../model/Occurrence.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import type { Telling } from './Telling.ts'

/** Tokens on each side of a trigger among which its dependents are looked for. */
const REACH = 12
const OTHER = new Set(['another', 'second', 'third', 'fourth'])
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those'])

interface Around {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly entities: ReadonlyMap<string, Entity>
  /** Where the lines that sum up end. */
  readonly bodyStart: number
}

/** What the words around a mention tell of its event. */
export function readTelling(
  event: Event,
  kind: Occurrence['kind'],
  { tokens, sentences, entities, bodyStart }: Around,
): Telling {
  const { start, end } = event.trigger[0] as Span
  const at = firstFrom(tokens, start)
  const own = event.trigger.flatMap((span) => tokens.slice(firstFrom(tokens, span.start), firstFrom(tokens, span.end)))
  const heads = new Set(own.map((token) => tokens.indexOf(token, at - REACH < 0 ? 0 : at - REACH)))
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH)
  const below = near.filter(({ head }) => heads.has(head))
  const lemmas = below.map(({ lemma }) => lemma.toLowerCase())
  return {
    event,
    kind,
    isHeadline: end <= bodyStart,
    sentence: firstFrom(sentences, end) - 1,
    stems: stemsOf(own),
    object: stemsOf(
      below.filter(({ deprel, upos }) => /^(obj|nsubj:pass|nmod|compound)$/.test(deprel) && upos === 'NOUN'),
    ),
    actors: sides(event, 'actors', entities),
    recipients: sides(event, 'recipients', entities),
    isOther: lemmas.some((lemma) => OTHER.has(lemma)),
    isKnown: lemmas.some((lemma) => KNOWN.has(lemma)) || below.some(({ deprel }) => deprel === 'nmod:poss'),
  }
}

/** Rules by which those who take part are only guessed. */
const GUESSED = new Set(['before', 'governor', 'place'])

/** Whom two names seldom mean alike: another person is another actor, but a party may be told by its committee. */
const SINGLE = new Set<Entity['type'] | undefined>(['person', 'country'])

/** Those of one role by what surely tells them apart: their country, else the person. */
const sides = (event: Event, role: 'actors' | 'recipients', entities: Around['entities']): ReadonlySet<string> =>
  new Set(
    GUESSED.has(event.resolution?.[role]?.rule ?? '')
      ? []
      : event[role].flatMap((id) => entities.get(id)?.country ?? (SINGLE.has(entities.get(id)?.type) ? id : [])),
  )

const stemsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ lemma }) => stemmer(lemma.toLowerCase())))
