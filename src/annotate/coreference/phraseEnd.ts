import { nounPhraseStart } from './nounPhraseStart.ts'
import type { Words } from './Words.ts'

const JOINS = /^(of|for|in|at|on|to|from|with)$/i
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
/** When something was said is no part of who says it. */
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}s?)$/
/** What ends the name of a company, after a comma. */
const COMPANY = /^(?:Inc|Ltd|LLC|Corp)\.?$/
/** "governor | -designate". */
const CHOSEN = /^(?:designate|elect|designee)$/i
/** Tokens that a description goes on for at most. */
const LONGEST = 24

const isOfPhrase = ({ tokens }: Words, at: number): boolean =>
  /^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]?.upos ?? '')

/** "Center for River | and | Dam Studies" is one name. */
const joinsCapitals = (words: Words, at: number): boolean =>
  /^(?:and|&)$/.test(words.word(at)) && [at - 1, at + 1].every((beside) => /^\p{Lu}/u.test(words.word(beside)))

/** The token after a noun phrase and the prepositional phrases that follow it: "director | of the agency for dams". */
export function phraseEnd(words: Words, head: number): number {
  const { tokens, sentenceOf } = words
  const isChosen = words.word(head + 1) === '-' && CHOSEN.test(words.word(head + 2))
  let end = isChosen ? head + 3 : head + 1
  while (end - head < LONGEST && JOINS.test(words.word(end)) && sentenceOf[end] === sentenceOf[head]) {
    let next = end + 1
    while ((isOfPhrase(words, next) || joinsCapitals(words, next)) && next - end < LONGEST) next++
    if (TIME.test(words.word(end + 1))) break
    if (!NOMINAL.has(tokens[next - 1]?.upos ?? '') || nounPhraseStart(words, next - 1) <= head) break
    end = next
  }
  const isCompany = words.word(end) === ',' && COMPANY.test(words.word(end + 1))
  return isCompany ? end + 2 : end
}
