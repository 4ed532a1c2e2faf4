import { type Concept, concepts } from './concepts.ts'
import type { Wording } from './Wording.ts'

/** The matters that the word at an index takes a side of, by itself or with the next one: "give up". */
export const conceptsAt = ({ lemmas }: Wording, at: number): Concept[] => [
  ...concepts(lemmas[at] as string),
  ...(at + 1 < lemmas.length ? concepts(`${lemmas[at]} ${lemmas[at + 1]}`) : []),
]
