import type { Span } from '../../model/Span.ts'
import { nounClass } from '../gazetteer/nounClass.ts'
import { people } from '../gazetteer/people.ts'
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
  if (!any && token.upos !== 'NOUN' && token.upos !== 'PROPN' && !(crowd && token.upos === 'PRON')) return undefined
  const compound = hyphenated(words, head)
  const noun = people().persons.has(compound) ? compound : token.lemma.toLowerCase()
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

/** The word that ends in a token with what hyphens tie to it, in small letters: "second-in-command". */
function hyphenated(words: Words, head: number): string {
  const { tokens, text } = words
  let first = head
  while (first > 1 && head - first < LONGEST && isTied(tokens, first) && /^[-‐‑]$/.test(words.word(first - 1)))
    first -= 2
  return text.slice(tokens[first]?.start, tokens[head]?.end).toLowerCase()
}

/** Whether no space stands between a token, the one before it and the one before that. */
const isTied = (tokens: readonly Span[], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]?.end && tokens[at - 1]?.start === tokens[at - 2]?.end

/** Tokens of a hyphenated word at most. */
const LONGEST = 8

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
