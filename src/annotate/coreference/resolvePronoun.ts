import { agrees } from './agrees.ts'
import type { Choose, Decision } from './Choice.ts'
import { candidates } from './candidates.ts'
import { nobodyFeatures } from './features.ts'
import type { Place } from './Place.ts'
import type { Recent, Trace } from './Recent.ts'
import type { Words } from './Words.ts'

/** Whom a pronoun means; `undefined` where nobody fits. `ahead`: those named after it in its sentence. */
export function resolvePronoun(
  words: Words,
  place: Place,
  recent: Recent,
  ahead: readonly Trace[],
  choose: Choose,
): Decision | undefined {
  const { phrase } = place
  // Things do not speak.
  const found = candidates(
    words,
    place,
    recent,
    ahead,
    (trace) => agrees(phrase, trace) && !(place.speaks && trace.phrase.open),
  )
  const decision = found.length
    ? choose({
        ...{ kind: 'pronoun', place, candidates: found, nobody: nobodyFeatures(words, place) },
        isSomebody: place.speaks && phrase.gender !== 'n',
      })
    : undefined
  if (decision?.figure.gender === 'any' && (phrase.gender === 'm' || phrase.gender === 'f'))
    decision.figure.gender = phrase.gender
  return decision
}
