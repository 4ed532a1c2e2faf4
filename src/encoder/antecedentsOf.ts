import type { Outputs } from './Outputs.ts'

/** Probabilities below this are left out: they would fill memory and decide nothing. */
const LEAST = 0.005

/** Whether a word heads a mention is asked only where the network is not this sure that it does not. */
const SURE = 0.95

/**
 * Whom the words of a window may mean: for each that may head a mention the heads of its possible antecedents, by likelihood.
 *
 * @param first of those asked, a row of the window; `after` exclusive
 * @returns by row: by row of the antecedent its probability; what lacks to 1 is that there is none
 */
export function antecedentsOf(
  { mentions, corefDependent, corefHead }: Pick<Outputs, 'mentions' | 'corefDependent' | 'corefHead'>,
  none: Float32Array,
  first: number,
  after: number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const rows = corefHead.values.length / corefHead.width
  const found = new Map<number, ReadonlyMap<number, number>>()
  for (let row = first; row < after; row++) {
    if (shareOfFirst(mentions, row) > SURE) continue
    const { width } = corefDependent
    const dependent = corefDependent.values.subarray(row * width, (row + 1) * width)
    const scores = Float64Array.from({ length: rows + 1 }, (_, other) =>
      other === row
        ? -Infinity
        : score(
            dependent,
            other === rows ? none : corefHead.values.subarray(other * (width + 1), (other + 1) * (width + 1)),
          ),
    )
    const most = scores.reduce((a, b) => Math.max(a, b))
    const shares = scores.map((value) => Math.exp(value - most))
    const sum = shares.reduce((a, b) => a + b)
    const likely = new Map<number, number>()
    for (let other = 0; other < rows; other++) {
      const likelihood = (shares[other] as number) / sum
      if (likelihood >= LEAST) likely.set(other, likelihood)
    }
    found.set(row, likely)
  }
  return found
}

/** Dot product, and the head's last value as bias. */
function score(dependent: Float32Array, head: Float32Array): number {
  let sum = head[dependent.length] as number
  for (let at = 0; at < dependent.length; at++) sum += (dependent[at] as number) * (head[at] as number)
  return sum
}

/** Softmax share of a row's first label, "no mention". */
function shareOfFirst({ width, values }: Outputs['mentions'], row: number): number {
  const logits = values.subarray(row * width, (row + 1) * width)
  const most = logits.reduce((a, b) => Math.max(a, b))
  return Math.exp((logits[0] as number) - most) / logits.reduce((sum, value) => sum + Math.exp(value - most), 0)
}
