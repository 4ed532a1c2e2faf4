import type { Attribution } from '../../model/Attribution.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'

/** Share of a content that lies in a statement inside it, from which the stance is that of the inner speaker. */
const PASSED_ON = 0.7

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether a content is mostly somebody else's statement. */
export const passesOn = ({ content }: Attribution, inner: readonly Attribution[]): boolean =>
  inner.some((statement) => {
    const said = [...statement.source, ...statement.cue, ...statement.content].filter((span) =>
      content.some((outer) => overlaps(outer, span)),
    )
    return length(said) >= PASSED_ON * length(content)
  })
