import type { Example } from './Example.ts'

/**
 * Fits a binary logistic regression by AdaGrad with L2 regularisation, examples in a fixed shuffled order.
 *
 * @returns a weight per feature number.
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  { epochs, rate, l2 }: { readonly epochs: number; readonly rate: number; readonly l2: number },
): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const order = Int32Array.from(examples.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch)
    for (const index of order) {
      const { features, label } = examples[index] as Example
      let sum = 0
      for (const feature of features) sum += weights[feature] as number
      const error = 1 / (1 + Math.exp(-sum)) - label
      for (const feature of features) {
        const gradient = error + l2 * (weights[feature] as number)
        squares[feature] = (squares[feature] as number) + gradient * gradient
        weights[feature] = (weights[feature] as number) - (rate * gradient) / Math.sqrt(squares[feature] as number)
      }
    }
  }
  return weights
}

/** Fisher and Yates, with a linear congruential generator (Numerical Recipes' constants) so that each run is the same. */
function shuffle(order: Int32Array, seed: number): void {
  let state = seed + 1
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
}
