import type { Sequence } from './Sequence.ts'

/**
 * Fits a structured averaged perceptron (Collins 2002): Viterbi over roles, the fixed unit held fast.
 *
 * @param from numbers of the features that stand for the role before, by role.
 * @returns `classes` weights per feature number, one after another.
 */
export function trainPerceptron(
  sequences: readonly Sequence[],
  size: number,
  classes: number,
  from: readonly number[],
  epochs: number,
): Float64Array {
  const weights = new Float64Array(size * classes)
  const totals = new Float64Array(size * classes)
  let step = 1
  const bump = (features: Iterable<number>, label: number, by: number) => {
    for (const feature of features) {
      const at = feature * classes + label
      weights[at] = (weights[at] as number) + by
      totals[at] = (totals[at] as number) + by * step
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { features, labels, fixed } of sequences) {
      const path = viterbi(weights, features, classes, from, fixed, labels[fixed] ?? 0)
      features.forEach((present, at) => {
        const [wanted, found] = [labels[at] ?? 0, path[at] ?? 0]
        if (wanted !== found) {
          bump(present, wanted, 1)
          bump(present, found, -1)
        }
        if (at === 0) return
        const [wantedBefore, foundBefore] = [from[labels[at - 1] ?? 0] ?? 0, from[path[at - 1] ?? 0] ?? 0]
        if (wanted === found && wantedBefore === foundBefore) return
        bump([wantedBefore], wanted, 1)
        bump([foundBefore], found, -1)
      })
      step++
    }
  return weights.map((weight, at) => weight - (totals[at] as number) / step)
}

function viterbi(
  weights: Float64Array,
  features: readonly Int32Array[],
  classes: number,
  from: readonly number[],
  fixed: number,
  fixedLabel: number,
): number[] {
  let best = new Float64Array(classes)
  const back: Int32Array[] = []
  features.forEach((present, at) => {
    const next = new Float64Array(classes)
    const ways = new Int32Array(classes)
    for (let to = 0; to < classes; to++) {
      let top = Number.NEGATIVE_INFINITY
      for (let previous = 0; previous < classes; previous++) {
        const step = at ? (weights[(from[previous] as number) * classes + to] as number) : 0
        const score = (best[previous] as number) + step
        if (score > top) {
          top = score
          ways[to] = previous
        }
      }
      if (at === fixed && to !== fixedLabel) top = Number.NEGATIVE_INFINITY
      for (const feature of present) top += weights[feature * classes + to] as number
      next[to] = top
    }
    best = next
    back.push(ways)
  })
  const path = [best.indexOf(Math.max(...best))]
  for (let at = features.length - 1; at > 0; at--) path.unshift(back[at]?.[path[0] ?? 0] ?? 0)
  return path
}
