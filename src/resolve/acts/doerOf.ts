import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import type { Doer } from './actOf.ts'

const FIRST_PERSON = new Set(['i', 'we'])

/** Whose deed a content tells, by the subject of its first clause: "we" and what means the speaker are himself. */
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
  if (FIRST_PERSON.has(subject.lemma.toLowerCase())) return 'self'
  const [mention] = around(subject)
  return mention ? (isSpeaker(mention) ? 'self' : 'other') : undefined
}

/** Whether a token heads a clause of its own within a stretch, and none under another. */
const isTop = (tokens: readonly Token[], at: number, first: number, after: number): boolean => {
  const head = tokens[at]?.head ?? -1
  return head < first || head >= after
}
