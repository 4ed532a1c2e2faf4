import type { Rows } from '../model/Rows.ts'

/**
 * The likeliest sequence of BIO labels, one a row, in which I-X only follows B-X or I-X (Viterbi). Rows may be logits: what is added to
 * all labels of a row changes nothing.
 */
export function bestPath({ width, values }: Rows, labels: readonly string[]): Uint8Array {
  const size = values.length / width
  const path = new Uint8Array(size)
  if (!size) return path
  const before = labels.map((label) => (label.startsWith('I-') ? continues(labels, label) : undefined))
  const back = new Uint8Array(size * width)
  let best = Float64Array.from({ length: width }, (_, to) => (before[to] ? -Infinity : (values[to] as number)))
  for (let row = 1; row < size; row++) {
    const any = highest(best)
    const next = new Float64Array(width)
    for (let to = 0; to < width; to++) {
      const from = before[to]?.reduce((a, b) => ((best[b] as number) > (best[a] as number) ? b : a)) ?? any
      next[to] = (best[from] as number) + (values[row * width + to] as number)
      back[row * width + to] = from
    }
    best = next
  }
  path[size - 1] = highest(best)
  for (let row = size - 1; row > 0; row--) path[row - 1] = back[row * width + (path[row] as number)] as number
  return path
}

const continues = (labels: readonly string[], inside: string): readonly number[] =>
  labels.flatMap((label, at) => (label !== 'O' && label.slice(2) === inside.slice(2) ? [at] : []))

function highest(values: Float64Array): number {
  let found = 0
  for (let at = 1; at < values.length; at++) if ((values[at] as number) > (values[found] as number)) found = at
  return found
}
