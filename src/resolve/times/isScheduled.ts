import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import { helpersOf } from './helpersOf.ts'
import { isWhole } from './isWhole.ts'
import { tenseWords } from './tenseWords.ts'

/**
 * Whether a verb in the present puts its own time on a calendar: "the talks begin Monday", "they are meeting Monday".
 * Headlines, and those who tell what a paper "says", speak so of what is over.
 *
 * @param at The verb's place among the tokens.
 */
export function isScheduled(text: string, tokens: readonly Token[], at: number, sentence: Span, time: Span): boolean {
  const { be, telling } = tenseWords()
  const verb = tokens[at] as Token
  if (!isWhole(text, sentence) || telling.includes(verb.lemma)) return false
  const own = tokens.slice(firstFrom(tokens, time.start), firstFrom(tokens, time.end))
  if (!own.some(({ head, deprel }) => head === at && deprel.startsWith('obl'))) return false
  const helpers = helpersOf(text, tokens, at, sentence)
  const isForm = text.slice(verb.start, verb.end).toLowerCase().endsWith('ing')
  return isForm
    ? helpers.some((word) => be.includes(word))
    : !helpers.includes('to') && !/^(acl|amod)$/.test(verb.deprel)
}
