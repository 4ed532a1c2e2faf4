import type { Token } from '../../model/Token.ts'
import { isReportingVerb } from './isReportingVerb.ts'

/** Tokens between a reporting verb and the "that" of what is reported: a day, a hearer. */
const REACH = 5

/**
 * Gives a reporting verb the clause that follows "that" where the parser hung it on the word between:
 * "said on Wednesday that the dam's might was not up for negotiation".
 */
export function repairThat(text: string, tokens: readonly Token[]): Token[] {
  const repaired = [...tokens]
  for (const [that, token] of tokens.entries()) {
    if (token.upos !== 'SCONJ' || token.lemma !== 'that' || token.deprel === 'mark' || token.head > that) continue
    const clause = tokens.findIndex(({ head }, at) => at > that && head === that)
    const verb = tokens.findLastIndex(({ upos }, at) => at < that && upos === 'VERB')
    const { start, end } = tokens[verb] ?? { start: 0, end: 0 }
    if (clause < 0 || verb < that - 1 - REACH || !isReportingVerb(text.slice(start, end))) continue
    repaired[clause] = { ...(tokens[clause] as Token), head: verb, deprel: 'ccomp' }
    repaired[that] = { ...token, head: clause, deprel: 'mark' }
  }
  return repaired
}
