import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { TimeExpression } from '../../model/TimeExpression.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'

/** Steps up from a year to the act whose aim it belongs to. */
const CLIMB = 8

/** The year of what an act is aimed at: "conspired to influence the 2030 election". */
export function aimedYear(
  { times, tokens }: Pick<Draft, 'times' | 'tokens'>,
  sentence: Span,
  trigger: readonly Span[],
): TimeExpression | undefined {
  const [from, to] = [firstFrom(times, sentence.start), firstFrom(times, sentence.end)]
  return times.slice(from, to).find(({ start, value }) => {
    if (!/^\d{4}$/.test(value)) return false
    let aims = 0
    for (let at = firstFrom(tokens, start), step = 0; step < CLIMB && at >= 0; step++) {
      const token = tokens[at]
      if (!token || token.start < sentence.start) return false
      if (trigger.some((span) => overlaps(span, token))) return true
      if (token.upos === 'VERB' && (aims++ > 0 || !/^(advcl|xcomp|acl)$/.test(token.deprel))) return false
      at = token.head
    }
    return false
  })
}
