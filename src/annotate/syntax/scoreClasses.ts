import type { LinearModel } from './LinearModel.ts'
import { row } from './row.ts'

/** Adds up, per class, the weights of the first `count` features, given by their hashes. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { bits, starts, labels, weights } = model
  scores.fill(0)
  for (let at = 0; at < count; at++) {
    const here = row(features[at] as number, bits)
    const end = starts[here + 1] as number
    for (let entry = starts[here] as number; entry < end; entry++) {
      const label = labels[entry] as number
      scores[label] = (scores[label] as number) + (weights[entry] as number)
    }
  }
}
