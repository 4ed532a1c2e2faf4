import type { Phrase } from './Phrase.ts'
import { phraseEnd } from './phraseEnd.ts'
import type { Words } from './Words.ts'

const OPENS = /^[,(—–]$/
const CLOSES = /^[,.;:()[\]—–-]$|^["”’']/
/** Tokens of what stands in brackets between a description and its name at most. */
const BRACKETED = 4

/**
 * Descriptions set beside a name by commas, dashes or brackets: "the minister, Ada Lindt, said", "Ada Lindt, a minister, said",
 * "Ada Lindt – former minister, mayor of Marlow – said". Gives the name's phrase by the description's.
 */
export function appositions(words: Words, phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const beside = new Map<Phrase, Phrase>()
  const nameAt = new Map(phrases.filter(({ kind }) => kind === 'name').map((phrase) => [phrase.first, phrase]))
  const nameBefore = new Map(phrases.filter(({ kind }) => kind === 'name').map((phrase) => [phrase.after, phrase]))
  /** Where a list of descriptions goes on, with the name that it is beside. */
  let list: { readonly at: number; readonly name: Phrase } | undefined
  for (const phrase of phrases) {
    if (phrase.kind !== 'nominal' || phrase.number !== 'one') continue
    const end = phraseEnd(words, phrase.head)
    const called = nameAt.get(afterBrackets(words, end))
    const name = called ?? (words.word(end) === ',' ? nameAt.get(end + 1) : undefined)
    const opens = OPENS.test(words.word(phrase.first - 1))
    const before = opens ? nameBefore.get(phrase.first - 1) : undefined
    const listed = list?.at === phrase.first && !/^(?:the|an?)$/i.test(words.word(phrase.first)) ? list.name : undefined
    if (name && fits(phrase, name) && (called || closes(words, name.after, phrase.sentence))) beside.set(phrase, name)
    else
      for (const other of [before, listed])
        if (other && fits(phrase, other) && other.sentence === phrase.sentence && closes(words, end, phrase.sentence)) {
          beside.set(phrase, other)
          list = { at: afterAnd(words, end), name: other }
        }
  }
  return beside
}

const fits = ({ type }: Phrase, name: Phrase): boolean => type === name.type

/** "Member of Parliament (MP) | Ada Lindt". */
function afterBrackets(words: Words, end: number): number {
  if (words.word(end) !== '(') return -1
  for (let at = end + 1; at < end + BRACKETED; at++) if (words.word(at) === ')') return at + 1
  return -1
}

function afterAnd(words: Words, end: number): number {
  const at = words.word(end) === ',' ? end + 1 : end
  return words.word(at) === 'and' ? at + 1 : at
}

/** Nothing more follows, or a comma does, a relative clause, or since when. */
const closes = (words: Words, at: number, sentence: number): boolean =>
  words.sentenceOf[at] !== sentence ||
  CLOSES.test(words.word(at)) ||
  /^(?:who|which|whose|and|since|until|from|between)$/i.test(words.word(at))
