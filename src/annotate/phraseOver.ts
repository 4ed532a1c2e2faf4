import type { Mention } from '../model/Mention.ts'
import type { Span } from '../model/Span.ts'
import { firstAt } from './firstAt.ts'

/** Phrases that begin before a token among which those over it are looked for. */
const LOOKED_AT = 40

/**
 * The phrase that a token heads, by the spans alone: the longest name over it, else the shortest phrase; in text order.
 *
 * A name takes in its titles, a description only its own words.
 */
export function phraseOver<T extends Span & Pick<Mention, 'kind'>>(phrases: readonly T[], token: Span): T | undefined {
  const past = firstAt(phrases, token.end)
  const over = phrases
    .slice(Math.max(0, past - LOOKED_AT), past)
    .filter(({ start, end }) => start <= token.start && token.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return over.findLast(({ kind }) => kind === 'name') ?? over[0]
}
