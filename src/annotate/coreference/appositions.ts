import type { Phrase } from './Phrase.ts'
import { phraseEnd } from './phraseEnd.ts'
import type { Words } from './Words.ts'

const CLOSES = /^[,.;:()[\]—–-]$|^["”’']/

/**
 * Descriptions set beside a name by commas: "the minister, Ada Lindt, said", "Ada Lindt, a minister, said".
 * Gives the name's phrase by the description's.
 */
export function appositions(words: Words, phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const beside = new Map<Phrase, Phrase>()
  const nameAt = new Map(phrases.filter(({ kind }) => kind === 'name').map((phrase) => [phrase.first, phrase]))
  const nameBefore = new Map(phrases.filter(({ kind }) => kind === 'name').map((phrase) => [phrase.after, phrase]))
  for (const phrase of phrases) {
    if (phrase.kind !== 'nominal' || phrase.number !== 'one') continue
    const end = phraseEnd(words, phrase.head)
    const name = words.word(end) === ',' ? nameAt.get(end + 1) : undefined
    const before = words.word(phrase.first - 1) === ',' ? nameBefore.get(phrase.first - 1) : undefined
    if (name && fits(phrase, name) && closes(words, name.after, phrase.sentence)) beside.set(phrase, name)
    else if (
      before &&
      fits(phrase, before) &&
      before.sentence === phrase.sentence &&
      closes(words, end, phrase.sentence)
    )
      beside.set(phrase, before)
  }
  return beside
}

const fits = ({ type }: Phrase, name: Phrase): boolean => type === name.type

/** Nothing more follows, or a comma does, or a relative clause. */
const closes = (words: Words, at: number, sentence: number): boolean =>
  words.sentenceOf[at] !== sentence || CLOSES.test(words.word(at)) || /^(who|which|whose|and)$/i.test(words.word(at))
