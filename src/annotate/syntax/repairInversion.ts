import type { Token } from '../../model/Token.ts'
import { isReportingVerb } from './isReportingVerb.ts'

/**
 * Makes what stands behind a reporting verb its subject where the parser took it for an object: “…,” said Roe.
 * The treebanks hold too little reported speech for it to learn this well.
 */
export function repairInversion(text: string, tokens: readonly Token[]): Token[] {
  const hasSubject = new Set(tokens.filter(({ deprel }) => /^[nc]subj/.test(deprel)).map(({ head }) => head))
  const hasPreposition = new Set(tokens.filter(({ deprel }) => deprel === 'case').map(({ head }) => head))
  const isInverted = (at: number): boolean => {
    const verb = tokens[at]
    const before = tokens[at - 1]
    return (
      verb?.upos === 'VERB' &&
      before?.upos === 'PUNCT' &&
      /[,"”’'»?!]$/.test(text.slice(before.start, before.end)) &&
      !hasSubject.has(at) &&
      isReportingVerb(text.slice(verb.start, verb.end))
    )
  }
  return tokens.map((token, at) => {
    const isObject = token.deprel === 'obj' || (token.deprel === 'obl' && !hasPreposition.has(at))
    return isObject && token.head < at && token.upos !== 'VERB' && isInverted(token.head)
      ? { ...token, deprel: 'nsubj' }
      : token
  })
}
