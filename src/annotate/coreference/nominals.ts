import { nounClass } from '../gazetteer/nounClass.ts'
import { people } from '../gazetteer/people.ts'
import { hyphenated } from './hyphenated.ts'
import { nounPhraseStart } from './nounPhraseStart.ts'
import type { Gender, Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

const DEFINITE = /^(the|this|that|these|those|his|her|its|their|our|my|your)$/i

/** Noun phrases, by what their head means: people, bodies, papers, else things. Tokens in `taken` belong to names. */
export function nominals(words: Words, taken: ReadonlySet<number>): readonly Phrase[] {
  return words.tokens.flatMap((_, head) => (taken.has(head) ? [] : (nominal(words, head) ?? [])))
}

/** The noun phrase of one head, whatever it describes where `any` is set. */
export function nominal(words: Words, head: number, any = false): Phrase | undefined {
  const token = words.tokens[head]
  if (!token) return undefined
  const word = words.word(head).toLowerCase()
  const crowd = people().crowds.has(word) && !people().persons.has(token.lemma)
  // The parse takes some that stand without an article for pronouns: "president".
  const isCalled = token.upos === 'PRON' && (crowd || people().persons.has(token.lemma.toLowerCase()))
  if (!any && token.upos !== 'NOUN' && token.upos !== 'PROPN' && !isCalled) return undefined
  const compound = hyphenated(words, head)
  const isPerson = people().persons.has(compound) || (compound.includes('-') && nounClass(compound) === 'person')
  const noun = isPerson ? compound : token.lemma.toLowerCase()
  const type = nounType(noun, word)
  if (!type && !any && (token.upos !== 'NOUN' || nounClass(noun) === 'time')) return undefined
  // "the officials' demands": a noun that only modifies the next is no phrase of its own.
  const over = words.tokens[token.head]
  if (
    !any &&
    token.head > head &&
    /^(compound|amod|flat)/.test(token.deprel) &&
    /^(NOUN|PROPN)$/.test(over?.upos ?? '')
  )
    return undefined
  const first = nounPhraseStart(words, head)
  const opening = words.word(first)
  const many = (noun !== compound && word !== noun) || crowd
  return {
    kind: 'nominal',
    first,
    after: head + 1,
    head,
    noun,
    type: type === 'person' && many ? 'group' : (type ?? 'other'),
    ...(!type && !any && { open: true }),
    number: many ? 'many' : 'one',
    gender: gender(noun, type),
    definite: DEFINITE.test(opening) || hasPossessor(words, first, head),
    modifiers: modifiers(words, first, head),
    sentence: words.sentenceOf[head] ?? -1,
    start: words.tokens[first]?.start ?? token.start,
    end: token.end,
  }
}

function nounType(noun: string, word: string): Phrase['type'] | undefined {
  const { persons, bodies, papers, crowds } = people()
  if (persons.has(noun) || persons.has(word)) return 'person'
  if (crowds.has(word)) return 'group'
  if (bodies.has(noun) || bodies.has(word)) return 'organization'
  if (papers.has(noun)) return 'other'
  const known = nounClass(noun)
  return known === 'person' ? 'person' : known === 'group' ? 'organization' : undefined
}

function gender(noun: string, type: Phrase['type'] | undefined): Gender {
  if (people().male.has(noun)) return 'm'
  if (people().female.has(noun)) return 'f'
  return type === 'person' ? 'any' : 'n'
}

const hasPossessor = (words: Words, first: number, head: number): boolean => {
  for (let i = first; i < head; i++) if (/^['’]s?$/.test(words.word(i))) return true
  return false
}

const modifiers = (words: Words, first: number, head: number): readonly string[] =>
  words.tokens
    .slice(first, head)
    .filter(({ upos }) => upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN')
    .map(({ start, end }) => words.text.slice(start, end))
