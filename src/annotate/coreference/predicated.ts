import { antecedentOf } from '../antecedentOf.ts'
import type { Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

/** Tokens before a description among which its subject is looked for. */
const WINDOW = 20

/** The token of whom a clause says that it is a description: "the Water Board | is the highest court", "the Water Board, | which is a state body,". */
export function predicated(words: Words, { kind, head, definite }: Phrase): number | undefined {
  if (kind !== 'nominal') return undefined
  const { tokens } = words
  let subject: number | undefined
  let isSaid = false
  for (let at = Math.max(0, head - WINDOW); at < head; at++) {
    const token = tokens[at]
    if (token?.head !== head) continue
    if (token.deprel === 'cop') isSaid = /^(?:is|are|['’]s|['’]re)$/i.test(words.word(at))
    if (/^nsubj/.test(token.deprel)) subject = at
    if (/^(?:aux|advmod)/.test(token.deprel) && /^(?:not|n['’]t|never|may|might|could|would)$/i.test(words.word(at)))
      return undefined
  }
  if (!isSaid || subject === undefined) return undefined
  if (/^(?:who|which|that)$/i.test(words.word(subject))) return antecedentOf(tokens, subject)
  return definite ? subject : undefined
}
