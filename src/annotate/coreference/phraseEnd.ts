import { nounPhraseStart } from './nounPhraseStart.ts'
import type { Words } from './Words.ts'

const JOINS = /^(of|for|in|at|on|to|from|with)$/i
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
/** When something was said is no part of who says it. */
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
/** Tokens that a description goes on for at most. */
const LONGEST = 24

/** The token after a noun phrase and the prepositional phrases that follow it: "director | of the agency for dams". */
export function phraseEnd(words: Words, head: number): number {
  const { tokens, sentenceOf } = words
  let end = head + 1
  while (end - head < LONGEST && JOINS.test(words.word(end)) && sentenceOf[end] === sentenceOf[head]) {
    let next = end + 1
    while (/^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[next]?.upos ?? '') && next - end < LONGEST) next++
    if (TIME.test(words.word(end + 1))) break
    if (!NOMINAL.has(tokens[next - 1]?.upos ?? '') || nounPhraseStart(words, next - 1) <= head) break
    end = next
  }
  return end
}
