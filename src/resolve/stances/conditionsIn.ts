import type { FoundPhrase } from '../../ontology/phraseFinder.ts'
import { leanings } from './leanings.ts'

/** After these "if" makes nothing depend on it: "even if", "as if". */
const UNCONDITIONAL = new Set(['even', 'as'])

/** The words among lemmas that make what is said depend on something. */
export const conditionsIn = (lemmas: readonly string[]): FoundPhrase[] =>
  leanings()
    .conditions(lemmas)
    .filter(({ at }) => !UNCONDITIONAL.has(lemmas[at - 1] ?? ''))
