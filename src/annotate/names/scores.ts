import { LABELS } from './LABELS.ts'

/** The sum of each label's weights over the rows. */
export function scores(weights: Int16Array | Float32Array, ...rows: readonly (readonly number[])[]): Float32Array {
  const sums = new Float32Array(LABELS.length)
  for (const list of rows)
    for (const row of list)
      for (let label = 0; label < LABELS.length; label++)
        sums[label] = (sums[label] ?? 0) + (weights[row * LABELS.length + label] ?? 0)
  return sums
}
