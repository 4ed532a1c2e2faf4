import type { CompactModel } from './CompactModel.ts'
import type { Perceptron } from './Perceptron.ts'

/** Share of the weights that may be clipped so that the rest keep their differences. */
const CLIPPED = 0.0005

/**
 * Rounds the averaged weights to 8 bits and keeps those that count.
 *
 * @param leastWeight of 127: what rounds to less is left out
 */
export function compact(perceptron: Perceptron, classes: readonly string[], leastWeight: number): CompactModel {
  const dense = perceptron.averaged()
  const sizes = dense
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = 127 / (sizes[Math.floor(sizes.length * (1 - CLIPPED)) - 1] ?? 1)
  const features: number[] = []
  const counts: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const [row, hash] of perceptron.features.entries()) {
    const before = labels.length
    for (let label = 0; label < classes.length; label++) {
      const rounded = Math.round((dense[row * classes.length + label] as number) * scale)
      if (Math.abs(rounded) < leastWeight) continue
      labels.push(label)
      weights.push(Math.max(-127, Math.min(127, rounded)))
    }
    if (labels.length === before) continue
    features.push(hash)
    counts.push(labels.length - before)
  }
  return {
    classes,
    features: Int32Array.from(features),
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(weights),
  }
}
