import type { Network } from './Network.ts'

/** The network's score of one feature vector; features that a shorter vector leaves out are 0. */
export function score({ hidden, out }: Network, features: ArrayLike<number>): number {
  let sum = out.at(-1) ?? 0
  for (const [unit, weights] of hidden.entries()) {
    let activation = weights.at(-1) ?? 0
    for (let i = 0; i < features.length; i++) activation += (weights[i] ?? 0) * (features[i] ?? 0)
    if (activation > 0) sum += activation * (out[unit] ?? 0)
  }
  return sum
}
