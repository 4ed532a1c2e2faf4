import { findSlot } from './findSlot.ts'
import type { LinearModel } from './LinearModel.ts'

/** Adds up, per class, the weights of the first `count` features, given by their hashes. */
export function scoreClasses(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { keys, places, labels, weights } = model
  scores.fill(0)
  for (let at = 0; at < count; at++) {
    const place = places[findSlot(keys, features[at] as number)] as number
    const start = place >>> 8
    const end = start + (place & 255)
    for (let entry = start; entry < end; entry++) {
      const label = labels[entry] as number
      scores[label] = (scores[label] as number) + (weights[entry] as number)
    }
  }
}
