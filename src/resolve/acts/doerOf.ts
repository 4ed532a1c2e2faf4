import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import type { Doer } from './actOf.ts'

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our'])

/** Whose deed a content tells, by the subject of its first clause or its owner: "we", "our troops" and what means the speaker are himself. */
export function doerOf(
  tokens: readonly Token[],
  [span]: readonly Span[],
  around: (span: Span) => readonly Mention[],
  isSpeaker: (mention: Mention) => boolean,
): Doer {
  if (!span) return undefined
  const first = firstFrom(tokens, span.start)
  const after = firstFrom(tokens, span.end)
  const subject = tokens
    .slice(first, after)
    .find(({ head, deprel }) => /^nsubj/.test(deprel) && head >= first && isTop(tokens, head, first, after))
  if (!subject) return undefined
  const owner = tokens
    .slice(first, after)
    .find(({ head, deprel }) => deprel === 'nmod:poss' && tokens[head] === subject)
  const doer = owner ?? subject
  if (FIRST_PERSON.has(doer.lemma.toLowerCase())) return 'self'
  const [mention] = around(doer)
  return mention ? (isSpeaker(mention) ? 'self' : 'other') : undefined
}

/** Whether a token heads a clause of its own within a stretch, and none under another. */
const isTop = (tokens: readonly Token[], at: number, first: number, after: number): boolean => {
  const head = tokens[at]?.head ?? -1
  return head < first || head >= after
}
