import type { Attribution } from '../../model/Attribution.ts'
import type { Name } from '../../model/Name.ts'
import { namePhrases } from './namePhrases.ts'
import { nominals } from './nominals.ts'
import type { Phrase } from './Phrase.ts'
import { phraseEnd } from './phraseEnd.ts'
import { pronouns } from './pronouns.ts'
import { sourcePhrase } from './sourcePhrase.ts'
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
  const extra = sources.flatMap((source) => sourcePhrase(words, found, source) ?? [])
  const heads = new Set(extra.map(({ head }) => head))
  return [...found.filter(({ open, head }) => !(open && heads.has(head))), ...extra].sort(inOrder)
}

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
