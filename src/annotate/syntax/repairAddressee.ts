import type { Token } from '../../model/Token.ts'

/**
 * Makes the one whom a sentence seems to call upon its subject where its verb has none and is no order:
 * "Varania, however, has repeatedly said …". Reports rarely speak to those they are about.
 */
export function repairAddressee(text: string, tokens: readonly Token[]): Token[] {
  const hasSubject = new Set(tokens.filter(({ deprel }) => /^[nc]subj/.test(deprel)).map(({ head }) => head))
  const isIndicative = (verb: number): boolean => {
    const token = tokens[verb]
    const isInflected = token?.upos === 'VERB' && text.slice(token.start, token.end).toLowerCase() !== token.lemma
    return isInflected || tokens.some(({ head, deprel }) => head === verb && /^(aux|cop)/.test(deprel))
  }
  return tokens.map((token, at) => {
    const above = tokens[token.head]
    const verb = above?.upos === 'ADV' ? above.head : token.head
    const isSubject = token.deprel === 'vocative' && at < verb && !hasSubject.has(verb) && isIndicative(verb)
    return isSubject ? { ...token, head: verb, deprel: 'nsubj' } : token
  })
}
