import { LABELS } from './LABELS.ts'

/** The label of the highest sum that may follow the one before: I-X only after B-X or I-X. */
export function bestLabel(sums: Float32Array, before: string | undefined): number {
  let best = 0
  for (let label = 1; label < LABELS.length; label++) {
    const name = LABELS[label] ?? 'O'
    if (name.startsWith('I') && before?.slice(1) !== name.slice(1)) continue
    if ((sums[label] ?? 0) > (sums[best] ?? 0)) best = label
  }
  return best
}
