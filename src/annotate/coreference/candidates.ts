import type { Candidate } from './Choice.ts'
import type { Figure } from './Figure.ts'
import { features } from './features.ts'
import type { Place } from './Place.ts'
import type { Recent, Trace } from './Recent.ts'
import type { Words } from './Words.ts'

/** Candidates that are weighed at most. */
const MOST = 30

/** Those spoken of, latest first, whom a phrase may mean; then those named right after it. */
export function candidates(
  words: Words,
  place: Place,
  recent: Recent,
  ahead: readonly Trace[],
  fits: (trace: Trace) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = []
  const figures = new Set<Figure>()
  const add = (trace: Trace) => {
    const nearer = { candidates: found.length, entities: figures.size - Number(figures.has(trace.figure)) }
    found.push({ trace, features: features(words, place, trace, nearer), odds: oddsOf(words, place, trace) })
    figures.add(trace.figure)
  }
  for (const trace of recent.traces) {
    if (found.length >= MOST) break
    if (fits(trace)) add(trace)
  }
  for (const trace of ahead) if (fits(trace)) add(trace)
  return found
}

/** The odds of a mention; of a name those of the word of it that says most. */
function oddsOf({ odds }: Words, { phrase }: Place, { phrase: other }: Trace): number | undefined {
  if (other.kind !== 'name') return odds(phrase.head, other.head)
  let most: number | undefined
  for (let at = other.first; at < other.after; at++) {
    const one = odds(phrase.head, at)
    if (one !== undefined && one > (most ?? -Infinity)) most = one
  }
  return most
}
