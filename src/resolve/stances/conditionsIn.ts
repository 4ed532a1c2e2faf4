import type { FoundPhrase } from '../../ontology/phraseFinder.ts'
import { leanings } from './leanings.ts'

/** After these "if" makes nothing depend on it: "even if", "as if". */
const UNCONDITIONAL = new Set(['even', 'as'])
/** Before these "as long as" sets no condition but a time. */
const AS_NEEDED = new Set(['necessary', 'need', 'it', 'possible'])

/** The words among lemmas that make what is said depend on something. */
export const conditionsIn = (lemmas: readonly string[]): FoundPhrase[] =>
  leanings()
    .conditions(lemmas)
    .filter(
      ({ at, length, phrase }) =>
        !UNCONDITIONAL.has(lemmas[at - 1] ?? '') &&
        !(phrase.endsWith('long as') && AS_NEEDED.has(lemmas[at + length] ?? '')),
    )
