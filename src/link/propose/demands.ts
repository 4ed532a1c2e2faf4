import { stemmer } from 'stemmer'
import type { Token } from '../../model/Token.ts'
import { rarityOf } from '../../resolve/stances/rarityOf.ts'

/** What a statement says is done to something: "suspend nuclear tests", and by whom if it names one. */
export interface Demand {
  readonly subject?: string
  /** Base form, with its particle: "give up". */
  readonly verb: string
  readonly object: string
  /** Whether it names one thing, which a question has to call "the". */
  readonly isSingular: boolean
  readonly isNegated: boolean
}

const LIGHT = new Set([
  'be',
  'have',
  'do',
  'make',
  'take',
  'get',
  'say',
  'tell',
  'see',
  'know',
  'think',
  'want',
  'go',
  'come',
  'need',
  'call',
  'let',
  'put',
  'use',
  'ask',
  'show',
  'mean',
  'find',
  'leave',
  'bring',
  'add',
  'include',
])

/** Nouns of which the next one says what is meant: "a third of the water". */
const PARTS = new Set(['half', 'third', 'quarter', 'part', 'number', 'lot', 'kind', 'sort', 'piece', 'bit', 'share'])

/** Whether a base form occurs in news: others are slips of the lemmatizer. */
const isKnown = (lemma: string): boolean => rarityOf(stemmer(lemma)) < 1

/** The verbs with an object in a parsed stretch of text. */
export function demands(text: string, tokens: readonly Token[]): Demand[] {
  const words = (token: Token): string => text.slice(token.start, token.end)
  return tokens.flatMap((object, at): Demand[] => {
    const verb = tokens[object.head]
    if (object.deprel !== 'obj' || object.upos !== 'NOUN' || verb?.upos !== 'VERB') return []
    if (LIGHT.has(verb.lemma) || PARTS.has(object.lemma) || !isKnown(verb.lemma)) return []
    const of = (head: number, deprel: RegExp): Token[] =>
      tokens.filter((token) => token.head === head && deprel.test(token.deprel))
    const modifiers = of(at, /^(compound|amod)$/).filter(
      (token) => token.start < object.start && /^[\p{L}-]+$/u.test(words(token)),
    )
    const particle = of(object.head, /^compound:prt$/)[0]
    const subject = of(object.head, /^nsubj$/).find(({ upos }) => upos === 'PROPN')
    const name =
      subject &&
      [...of(tokens.indexOf(subject), /^(compound|flat)$/), subject]
        .sort((a, b) => a.start - b.start)
        .map(words)
        .join(' ')
    return [
      {
        ...(name && { subject: name }),
        verb: [verb.lemma, particle?.lemma].filter(Boolean).join(' '),
        object: [...modifiers, object]
          .map((token) => (token.upos === 'PROPN' ? words(token) : words(token).toLowerCase()))
          .join(' '),
        isSingular: words(object).toLowerCase() === object.lemma.toLowerCase(),
        isNegated: of(object.head, /^advmod$/).some(({ lemma }) => /^(not|n't|never)$/.test(lemma)),
      },
    ]
  })
}
