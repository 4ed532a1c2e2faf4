import type { Token } from '../../model/Token.ts'
import { isReportingVerb } from './isReportingVerb.ts'

/** Tokens of a name with its apposition, at most. */
const LONGEST = 25

/**
 * Gives a reporting verb the name before it as its subject, over the apposition that the parser lost its way in:
 * "…, Jane Roe, the envoy of Varania, told reporters".
 */
export function repairSubject(text: string, tokens: readonly Token[]): Token[] {
  const repaired = [...tokens]
  const hasSubject = new Set(tokens.filter(({ deprel }) => /^[nc]subj/.test(deprel)).map(({ head }) => head))
  for (const [verb, { start, end }] of tokens.entries()) {
    const isLost = !hasSubject.has(verb) && startsWith(text, tokens[verb - 1], /,/)
    if (!isLost || !isReportingVerb(text.slice(start, end))) continue
    const first = nameBefore(text, tokens, verb)
    const subject = first !== undefined && top(tokens, first, verb, ({ upos }) => upos === 'PROPN')
    if (!subject || isBelow(tokens, verb, subject)) continue
    attach(repaired, subject, verb, 'nsubj')
    for (let at = subject + 1; at < verb; at++)
      if (tokens[at]?.upos !== 'PUNCT' && isOutside(tokens[at]?.head ?? -1, subject, verb))
        attach(repaired, at, subject, 'appos')
  }
  return repaired
}

/** The first word of a name that a comma or a quotation sets off, with no verb between it and the token at `before`. */
function nameBefore(text: string, tokens: readonly Token[], before: number): number | undefined {
  const least = Math.max(1, before - LONGEST)
  for (let at = before - 2; at >= least && !/VERB|AUX/.test(tokens[at]?.upos ?? ''); at--)
    if (tokens[at]?.upos === 'PROPN' && startsWith(text, tokens[at - 1], /[,"”’]/)) return at
}

/** The head of the words from `first` on that are of one kind. */
function top(tokens: readonly Token[], first: number, before: number, isKind: (token: Token) => boolean) {
  let after = first
  while (after < before && isKind(tokens[after] as Token)) after++
  for (let at = first; at < after; at++) if (isOutside(tokens[at]?.head ?? -1, first, after)) return at
}

const isOutside = (at: number, first: number, after: number): boolean => at < first || at >= after

const startsWith = (text: string, token: Token | undefined, mark: RegExp): boolean =>
  token !== undefined && mark.test(text.charAt(token.start))

function attach(tokens: Token[], at: number, head: number, deprel: string): void {
  tokens[at] = { ...(tokens[at] as Token), head, deprel }
}

/** Whether a token lies below another. */
function isBelow(tokens: readonly Token[], from: number, above: number): boolean {
  let at = from
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
    if (at === above) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}
