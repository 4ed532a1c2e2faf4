/** Features of an item by hash, with their weights. */
export type Features = readonly (readonly [feature: number, weight: number])[]

/** Rounds over the items, and the first step; chosen on one fold of the CAMEO sentences. */
const EPOCHS = 12
const STEP = 0.3
const EPSILON = 1e-6

/** Trains a multinomial logistic regression by AdaGrad (Duchi et al. 2011), items in the order given; gives its classifier. */
export function trainLogistic(
  items: readonly { readonly features: Features; readonly label: number }[],
  labels: number,
  dimensions: number,
): (features: Features) => number {
  const weights = new Float32Array(labels * dimensions)
  const squares = new Float32Array(labels * dimensions).fill(EPSILON)
  const scores = (features: Features): number[] => {
    const sums = new Array<number>(labels).fill(0)
    for (const [feature, weight] of features)
      for (let k = 0; k < labels; k++)
        sums[k] = (sums[k] as number) + (weights[feature * labels + k] as number) * weight
    return sums
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, label } of items) {
      const odds = scores(features).map(Math.exp)
      const total = odds.reduce((sum, odd) => sum + odd, 0)
      const errors = odds.map((odd, k) => odd / total - Number(k === label))
      for (const [feature, weight] of features)
        for (const [k, error] of errors.entries()) {
          const at = feature * labels + k
          const gradient = error * weight
          squares[at] = (squares[at] as number) + gradient * gradient
          weights[at] = (weights[at] as number) - (STEP * gradient) / Math.sqrt(squares[at] as number)
        }
    }
  return (features) => {
    const all = scores(features)
    return all.indexOf(Math.max(...all))
  }
}
