import { dot } from '../../src/resolve/stances/dot.ts'
import { relatedStems } from '../../src/resolve/stances/relatedStems.ts'
import { stemVector } from './stemVector.ts'

/** What a word that may mean the same by WordNet is worth of one that is the same. */
const RELATED = 0.7

/** How alike a stem is to the likest of some others, 0 to 1: the same, related by WordNet, or near by the word vectors. */
export function likenessOf(stem: string, others: readonly string[]): number {
  if (others.includes(stem)) return 1
  const related = relatedStems(stem).some((other) => others.includes(other)) ? RELATED : 0
  const vector = stemVector(stem)
  const near = others.flatMap((other) => {
    const second = vector && stemVector(other)
    return second ? [dot(vector, second)] : []
  })
  return Math.max(0, related, ...near)
}
