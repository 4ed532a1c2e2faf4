import { findPair } from './findPair.ts'
import type { LinearModel } from './LinearModel.ts'

/** Adds up, per class, the weights of the first `count` features, given by their hashes. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, entries } = model
  scores.fill(0)
  for (let at = 0; at < count; at++) {
    const place = table[findPair(table, features[at] as number) + 1] as number
    const start = place >>> 8
    const end = start + (place & 255)
    for (let index = start; index < end; index++) {
      const entry = entries[index] as number
      const label = entry >> 8
      scores[label] = (scores[label] as number) + ((entry << 24) >> 24)
    }
  }
}
