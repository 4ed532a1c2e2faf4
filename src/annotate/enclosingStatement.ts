import type { Attribution } from '../model/Attribution.ts'
import { contains } from '../model/contains.ts'
import type { Span } from '../model/Span.ts'

/** Contents before a span among which the one that holds it is looked for; statements lie side by side or nest a few deep. */
const LOOKED_AT = 40

/** Gives the id of the innermost statement in whose content a span lies. */
export function enclosingStatement(attributions: readonly Attribution[]): (span: Span) => string | undefined {
  const contents = attributions
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return (span) => {
    const past = contents.length && firstAfter(contents, span.start)
    return contents.slice(Math.max(0, past - LOOKED_AT), past).findLast((content) => contains(content, span))?.id
  }
}

function firstAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
