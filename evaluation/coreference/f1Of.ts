import type { Ratio } from './Clusters.ts'

/** F1 in per cent of ratios added up over documents. */
export function f1Of(ratios: readonly Ratio[]): number {
  const rate = (side: keyof Ratio) => {
    const [right, total] = [0, 1].map((i) => ratios.reduce((sum, ratio) => sum + (ratio[side][i] ?? 0), 0))
    return (right ?? 0) / (total || 1)
  }
  const [recall, precision] = [rate('recall'), rate('precision')]
  return recall + precision ? (200 * recall * precision) / (recall + precision) : 0
}
