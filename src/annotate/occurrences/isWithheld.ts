import type { Token } from '../../model/Token.ts'
import { statusWords } from './statusWords.ts'

/** Tokens to the left of a verb among which its negation stands. */
const REACH = 5
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** Whether a verb tells what somebody would not do: "did not ratify", "decided not to sign", "failed to certify". */
export function isWithheld(tokens: readonly Token[], at: number, from: number): boolean {
  const { head, deprel } = tokens[at] as Token
  if (deprel === 'xcomp' && statusWords().withholding.has(tokens[head]?.lemma.toLowerCase() ?? '')) return true
  return tokens
    .slice(Math.max(from, at - REACH), at)
    .some((token) => token.head === at && NEGATIONS.has(token.lemma.toLowerCase()))
}
