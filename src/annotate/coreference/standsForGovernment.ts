import type { Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

const PLACE_BEFORE =
  /^(in|at|to|from|near|around|outside|into|through|across|toward|towards|visiting|visit|visited|leaving|left)$/i
const DATELINE_AFTER = /^[(—–:]|^--?$/

/** Whether a capital's name means the government there: not where one goes to or is in, and not in a dateline. */
export function standsForGovernment(words: Words, { first, after, sentence }: Phrase): boolean {
  const before = words.sentenceOf[first - 1] === sentence ? words.word(first - 1) : ''
  if (PLACE_BEFORE.test(before)) return false
  const next = words.word(after)
  return !(DATELINE_AFTER.test(next) && words.sentenceOf[first - 1] !== sentence) && !(before === '(' || next === ')')
}
