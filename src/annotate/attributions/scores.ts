import type { Weights } from './Weights.ts'

/** The score of each class: the sum of the weights of the features that are present. */
export function scores(weights: Weights, features: readonly string[], classes: number): number[] {
  const sums = new Array<number>(classes).fill(0)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row) for (let index = 0; index < classes; index++) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0)
  }
  return sums
}
