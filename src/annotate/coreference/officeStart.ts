import { lookupActor } from '../gazetteer/lookupActor.ts'
import { people } from '../gazetteer/people.ts'
import { nounPhraseStart } from './nounPhraseStart.ts'
import type { Words } from './Words.ts'

interface Office {
  readonly start: number
  readonly head: number
  /** After the body, before the ranks. */
  readonly end: number
}

/**
 * An office set right before a name without a comma: "the head of the Water Board | Brigadier General Karel Hamers".
 *
 * `described` is where the description before the name begins. "A critic of President Hamers" is no office: nothing stands between "of" and the title.
 */
export function officeStart(words: Words, described: number, first: number): Office | undefined {
  let end = first
  while (end > 0 && isTitle(words.word(end - 1))) end--
  // "Secretary of | State": the last word of the title is what the office is of.
  if (end < first && isOf(words, end - 1)) end++
  if (end === 0 || words.sentenceOf[end - 1] !== words.sentenceOf[first]) return undefined
  const last = words.tokens[end - 1]
  if (!/^(NOUN|PROPN)$/.test(last?.upos ?? '')) return undefined
  const body = Math.min(described, nounPhraseStart(words, end - 1))
  const head = body - 2
  if (!isOf(words, body - 1) || words.sentenceOf[head] !== words.sentenceOf[first]) return undefined
  const noun = words.tokens[head]
  const isCapital = /^\p{Lu}/u.test(words.word(head))
  // "The people of Norway President Hamers met" are no office, "First Minister of Norway Karel Hamers" is.
  if (isNation(words.word(end - 1)) && !(end === first && isCapital && isTitle(words.word(head)))) return undefined
  const isOffice = people().persons.has(words.word(head).toLowerCase())
  const isCalled = end < first && isCapital && /^(NOUN|PROPN)$/.test(noun?.upos ?? '')
  return isOffice || isCalled ? { start: nounPhraseStart(words, head), head, end } : undefined
}

const isOf = (words: Words, at: number): boolean => /^of$/i.test(words.word(at))

const isTitle = (word: string): boolean => people().titleWords.has(word) || people().honorifics.has(word)

const isNation = (word: string): boolean => /^(country|demonym)$/.test(lookupActor(word)?.kind ?? '')
