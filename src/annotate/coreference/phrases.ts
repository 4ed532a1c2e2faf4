import type { Attribution } from '../../model/Attribution.ts'
import type { Name } from '../../model/Name.ts'
import type { Span } from '../../model/Span.ts'
import { namePhrases } from './namePhrases.ts'
import { nominal, nominals } from './nominals.ts'
import { outermost } from './outermost.ts'
import type { Phrase } from './Phrase.ts'
import { phraseEnd } from './phraseEnd.ts'
import { pronouns } from './pronouns.ts'
import type { Words } from './Words.ts'

/** All phrases that may refer, in text order, the longer first; every source of a statement has one. */
export function phrases(words: Words, names: readonly Name[], attributions: readonly Attribution[]): readonly Phrase[] {
  const named = namePhrases(words, names)
  const taken = new Set(named.flatMap(tokensOf))
  const nameOf = new Map(named.flatMap((name) => tokensOf(name).map((token) => [token, name] as const)))
  const found = [
    ...named,
    ...nominals(words, taken).map((phrase) => extended(words, overName(words, phrase, nameOf.get(phrase.first)))),
    ...pronouns(words),
  ].sort(inOrder)
  const sources = attributions.flatMap(({ source }) => source.slice(0, 1))
  const extra = sources.flatMap((source) => {
    if (FIRST_PERSON.test(words.text.slice(source.start, source.end))) return []
    const first = outermost(found, source)
    const lead = words.text.slice(source.start, first?.start ?? source.end)
    const whole = first && LEAD.test(lead) ? undefined : described(words, source)
    return together(words, found, source) ?? (whole && (!first || whole.start < first.start) ? [whole] : [])
  })
  return [...found, ...extra].sort(inOrder)
}

/** What may stand before a phrase in a source without being its head. */
const LEAD = /^[\s"“”'‘’]*(?:(?:the|even|only|both|also)\s+)?$/i

/** Whoever speaks around them, never somebody by themselves. */
const FIRST_PERSON = /^(?:we|us|our|ours)$/i

const tokensOf = ({ first, after }: Phrase): readonly number[] =>
  Array.from({ length: after - first }, (_, i) => first + i)

/** A description takes in the whole of a name that it begins inside: "the House of Lords | inspector". */
function overName(words: Words, phrase: Phrase, name: Phrase | undefined): Phrase {
  if (!name || name.first >= phrase.first) return phrase
  const first = /^the$/i.test(words.word(name.first - 1)) ? name.first - 1 : name.first
  return { ...phrase, first, start: words.tokens[first]?.start ?? phrase.start }
}

const inOrder = (a: Phrase, b: Phrase): number => a.start - b.start || b.end - a.end

/** A description with what follows it: "aides | to the minister". */
function extended(words: Words, phrase: Phrase): Phrase {
  if (phrase.type === 'other') return phrase
  const after = phraseEnd(words, phrase.head)
  return { ...phrase, after, end: words.tokens[after - 1]?.end ?? phrase.end }
}

/** "Lindt and Moray" as one phrase, where they are the source together. */
function together(words: Words, found: readonly Phrase[], source: Span): Phrase | undefined {
  const one = outermost(found, source)
  if (one?.kind !== 'name' || words.word(one.after) !== 'and') return undefined
  const two = outermost(found, { start: words.tokens[one.after]?.end ?? 0, end: source.end })
  if (two?.kind !== 'name' || two.first !== one.after + 1) return undefined
  return {
    ...two,
    ...{ kind: 'nominal', type: 'group', number: 'many', gender: 'any', noun: '', definite: false, modifiers: [] },
    ...{ first: one.first, start: one.start, name: undefined },
  } as Phrase
}

/** The last noun before a preposition or comma heads a source that no lexicon knows. */
function described(words: Words, source: Span): Phrase | undefined {
  let low = 0
  let high = words.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.tokens[middle]?.start ?? 0) < source.start) low = middle + 1
    else high = middle
  }
  let head = -1
  for (let i = low; (words.tokens[i]?.start ?? Infinity) < source.end; i++) {
    const upos = words.tokens[i]?.upos ?? ''
    if (/^(NOUN|PROPN|PRON|NUM)$/.test(upos) || (/^(ADJ|DET)$/.test(upos) && head < 0)) head = i
    else if (head >= 0 && /^(ADP|PUNCT|VERB|SCONJ)$/.test(upos)) break
  }
  const phrase = head < 0 ? undefined : nominal(words, head, true)
  return phrase && { ...phrase, first: Math.max(phrase.first, low), start: Math.max(phrase.start, source.start) }
}
