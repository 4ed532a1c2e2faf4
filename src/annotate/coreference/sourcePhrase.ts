import type { Span } from '../../model/Span.ts'
import { antecedentOf } from '../antecedentOf.ts'
import { firstAt } from '../firstAt.ts'
import { headOf } from '../headOf.ts'
import { phraseOver } from '../phraseOver.ts'
import { nominal } from './nominals.ts'
import type { Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

/** Whoever speaks around them, never somebody by themselves. */
const FIRST_PERSON = /^(?:we|us|our|ours)$/i
const RELATIVE = /^(?:who|which|that|whose|whom)\b/i

/** The phrase that the source of a statement needs beside those found: two together, or a description that no lexicon knows. */
export function sourcePhrase(words: Words, found: readonly Phrase[], source: Span): Phrase | undefined {
  const text = words.text.slice(source.start, source.end)
  if (FIRST_PERSON.test(text)) return undefined
  if (RELATIVE.test(text)) {
    const noun = antecedentOf(words.tokens, firstAt(words.tokens, source.start))
    return noun === undefined || known(words, found, noun) ? undefined : nominal(words, noun, true)
  }
  const head = headOf(words.tokens, source) ?? firstAt(words.tokens, source.end) - 1
  const group = together(words, found, source, head)
  if (group) return group
  const over = known(words, found, head)
  if (over && !over.open && over.head < firstAt(words.tokens, source.end)) return undefined
  // What is left where no noun was read as one.
  if (words.tokens[head]?.upos === 'DET' && /^(?:the|an?)$/i.test(text)) return undefined
  const phrase = nominal(words, head, true)
  const first = firstAt(words.tokens, source.start)
  return phrase && { ...phrase, first: Math.max(phrase.first, first), start: Math.max(phrase.start, source.start) }
}

function known(words: Words, found: readonly Phrase[], head: number): Phrase | undefined {
  const token = words.tokens[head]
  return token && phraseOver(found, token)
}

/** "Lindt and Moray", "officials and analysts in the valley" as one phrase; "the president and founder" is one person. */
function together(words: Words, found: readonly Phrase[], source: Span, head: number): Phrase | undefined {
  const { tokens } = words
  const first = firstAt(tokens, source.start)
  let after = firstAt(tokens, source.end)
  while (tokens[after - 1]?.upos === 'PUNCT') after--
  const over = known(words, found, head)
  const second = conjunct(words, head, after) ?? joined(words, over?.after ?? head + 1, source)
  const [one, two] = [tokens[head], tokens[second ?? -1]]
  if (!one || !two || second === undefined || !isNominal(words, head) || !isNominal(words, second)) return undefined
  if (over && over.end >= two.end && over.kind === 'name') return undefined
  if (isSingular(words, head) && isSingular(words, second) && !determiner(words, second)) return undefined
  // Whoever has partners, aides or allies speaks first for them.
  if (/^(?:his|her|its|their)$/i.test(determiner(words, second) ?? '')) return undefined
  return {
    ...({ kind: 'nominal', type: 'group', number: 'many', gender: 'any', noun: '', definite: false } as const),
    ...{ modifiers: [], sentence: words.sentenceOf[head] ?? -1, head: second },
    ...{ first, after, start: source.start, end: tokens[after - 1]?.end ?? source.end },
  }
}

const isNominal = ({ tokens }: Words, at: number): boolean => /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? '')

const isSingular = ({ tokens, ...words }: Words, at: number): boolean =>
  tokens[at]?.upos === 'NOUN' && words.word(at).toLowerCase() === tokens[at].lemma.toLowerCase()

/** The article or possessor of a noun. */
function determiner({ tokens, ...words }: Words, at: number): string | undefined {
  for (let i = at - 1; i >= 0 && i > at - 6; i--)
    if (tokens[i]?.head === at && /^(?:det|nmod:poss)/.test(tokens[i]?.deprel ?? '')) return words.word(i)
  return undefined
}

function conjunct({ tokens }: Words, head: number, after: number): number | undefined {
  for (let at = head + 1; at < after; at++) if (tokens[at]?.deprel === 'conj' && tokens[at]?.head === head) return at
  return undefined
}

/** The head of what an "and" right after a phrase joins to it, where the parse does not. */
function joined(words: Words, end: number, source: Span): number | undefined {
  let at = end
  while (/^(?:['’]s?|,)$/.test(words.word(at))) at++
  const start = words.tokens[at]?.end ?? source.end
  if (!/^and$/i.test(words.word(at)) || start >= source.end) return undefined
  return headOf(words.tokens, { start: start + 1, end: source.end })
}
