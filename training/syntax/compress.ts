import type { LinearModel } from '../../src/annotate/syntax/LinearModel.ts'

/** Most entries that a row can hold: its number is one byte. */
const MOST_ENTRIES = 255

/** Rounds dense weights to 8 bits and keeps those that are not 0: the largest 0.05 % are clipped so that the rest keep their differences. */
export function compress(dense: Float32Array, classes: readonly string[], bits: number, clip = 0.0005): LinearModel {
  const sizes = dense
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = 127 / (sizes[Math.floor(sizes.length * (1 - clip)) - 1] ?? 1)
  const starts = new Uint32Array(2 ** bits + 1)
  const labels: number[] = []
  const weights: number[] = []
  for (let row = 0; row < 2 ** bits; row++) {
    for (let label = 0; label < classes.length; label++) {
      const weight = Math.max(-127, Math.min(127, Math.round((dense[row * classes.length + label] as number) * scale)))
      if (weight === 0 || weights.length - (starts[row] as number) >= MOST_ENTRIES) continue
      labels.push(label)
      weights.push(weight)
    }
    starts[row + 1] = weights.length
  }
  return { classes, bits, starts, labels: Uint8Array.from(labels), weights: Int8Array.from(weights) }
}
