import { dot } from './dot.ts'
import type { Word } from './Word.ts'

/** The direction of a run of words: the mean of theirs by weight, of length 1; undefined where no word is known. */
export function meaningOf(words: readonly Word[]): Float32Array | undefined {
  const known = words.flatMap(({ vector, weight }) => (vector ? [{ vector, weight }] : []))
  const [first] = known
  if (!first) return undefined
  const sum = new Float32Array(first.vector.length)
  for (const { vector, weight } of known)
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] as number)
  const length = Math.sqrt(dot(sum, sum)) || 1
  return sum.map((value) => value / length)
}
