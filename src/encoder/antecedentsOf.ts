import type { Outputs } from './Outputs.ts'
import { softmax } from './softmax.ts'

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
  { mentions, antecedents: { width, values } }: Pick<Outputs, 'mentions' | 'antecedents'>,
  first: number,
  after: number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const kinds = softmax(mentions)
  const found = new Map<number, ReadonlyMap<number, number>>()
  for (let row = first; row < after; row++) {
    if ((kinds.values[row * kinds.width] as number) > SURE) continue
    const scores = values.slice(row * width, (row + 1) * width)
    scores[row] = -Infinity
    const shares = softmax({ width, values: scores }).values
    const likely = new Map<number, number>()
    for (let other = 0; other < width - 1; other++) {
      const share = shares[other] as number
      if (share >= LEAST) likely.set(other, share)
    }
    found.set(row, likely)
  }
  return found
}
