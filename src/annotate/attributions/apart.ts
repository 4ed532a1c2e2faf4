import type { Span } from '../../model/Span.ts'
import type { Found } from './Found.ts'
import type { Reading } from './Reading.ts'

/** Statements behind one among which its neighbours are looked for. */
const REACH = 8

/** Code units of stops that may follow a statement's last word. */
const STOPS = 2

/** Words that set a second speaker's clause beside that of the first. */
const BESIDE = new Set(['while', 'whereas', 'but'])

/**
 * Sets neighbours apart: "Roe said it was safe, adding that it was cheap" and "Roe said it was safe, while Velk said it was not"
 * are two statements side by side, however the parser hangs their clauses.
 */
export function apart(reading: Reading, found: readonly Found[]): Found[] {
  return found.map((statement, index) => ({
    ...statement,
    content: found
      .slice(index + 1, index + 1 + REACH)
      .reduce((content, other) => content.map((span) => upTo(reading, span, other)), ownSide(reading, statement)),
  }))
}

/** The part of a content before a neighbour's clause, if that runs to its end. */
function upTo(reading: Reading, span: Span, other: Found): Span {
  const start = clauseStart(reading, other)
  const end = Math.max(...[...other.content, ...other.cue].map((part) => part.end))
  if (start === undefined || start <= span.start || start >= span.end || span.end - end > STOPS) return span
  const words = reading.text.slice(span.start, start).replace(/[\s,;–—-]+$/u, '')
  return words ? { start: span.start, end: span.start + words.length } : span
}

/** Where a clause starts that stands beside the one before, set off by a comma; undefined where the statement is no such clause. */
function clauseStart(reading: Reading, { head, source }: Found): number | undefined {
  const { tokens, leftEdge, quotationOf, text } = reading
  const edge = leftEdge[head] ?? head
  const opening = tokens[edge]?.upos === 'PUNCT' ? edge + 1 : edge
  const [first, comma] = [tokens[opening], tokens[opening - 1]]
  if (!first || !comma || text[comma.start] !== ',' || (quotationOf[head] ?? -1) >= 0) return
  const isBeside = source.length > 0 && BESIDE.has(first.lemma.toLowerCase())
  return isBeside || isParticiple(reading, head) ? first.start : undefined
}

/** A participle that goes on after its clause has its content behind it: what stands before is the other statement. */
function ownSide(reading: Reading, { head, content }: Found): readonly Span[] {
  const start = reading.tokens[head]?.start ?? 0
  const behind = content.filter((span) => span.start > start)
  return behind.length && isParticiple(reading, head) ? behind : content
}

function isParticiple({ tokens, text }: Reading, head: number): boolean {
  const { upos, deprel = '', start = 0, end = 0 } = tokens[head] ?? {}
  return upos === 'VERB' && /^(?:advcl|conj|parataxis|acl)$/.test(deprel) && /ing$/i.test(text.slice(start, end))
}
