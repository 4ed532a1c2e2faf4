import { type Concept, concepts } from './concepts.ts'
import { phrasesAt } from './phrasesAt.ts'
import type { Wording } from './Wording.ts'

/** The matters that the word at an index takes a side of, by itself or with others: "give up". */
export const conceptsAt = (wording: Wording, at: number): Concept[] => phrasesAt(wording, at).flatMap(concepts)
