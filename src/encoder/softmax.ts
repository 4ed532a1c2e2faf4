import type { Rows } from '../model/Rows.ts'

/** Probabilities of the rows' logits. */
export function softmax({ width, values }: Rows): Rows {
  const found = new Float32Array(values.length)
  for (let row = 0; row < values.length; row += width) {
    let most = -Infinity
    for (let at = row; at < row + width; at++) most = Math.max(most, values[at] as number)
    let sum = 0
    for (let at = row; at < row + width; at++) {
      found[at] = Math.exp((values[at] as number) - most)
      sum += found[at] as number
    }
    for (let at = row; at < row + width; at++) found[at] = (found[at] as number) / sum
  }
  return { width, values: found }
}
