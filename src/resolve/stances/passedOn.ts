import type { Attribution } from '../../model/Attribution.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'

/** Share of a content that lies in a statement inside it, from which what is said is that statement's. */
const PASSED_ON = 0.7

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** The statement inside it that makes up most of a content and has its main verb, if one does. */
export const passedOn = (
  { content }: Attribution,
  inner: readonly Attribution[],
  tokens: readonly Token[],
): Attribution | undefined =>
  inner.find((statement) => {
    const said = [...statement.source, ...statement.cue, ...statement.content].filter((span) =>
      content.some((outer) => overlaps(outer, span)),
    )
    const main = mainOf(tokens, content)
    return length(said) >= PASSED_ON * length(content) && (!main || [...said].some((span) => overlaps(span, main)))
  })

/** The word that heads a content. */
function mainOf(tokens: readonly Token[], [span]: readonly Span[]): Token | undefined {
  if (!span) return undefined
  const [first, after] = [firstFrom(tokens, span.start), firstFrom(tokens, span.end)]
  return tokens.slice(first, after).find(({ head, upos }) => upos !== 'PUNCT' && (head < first || head >= after))
}
