import { f1 } from './f1.ts'

/** The mean of the F1 of every label that the gold has, in per cent; an item without a found label is a miss. */
export function macroF1(items: readonly { readonly gold: string; readonly found?: string | undefined }[]): number {
  const labels = [...new Set(items.map(({ gold }) => gold))]
  const scores = labels.map((label) => {
    const [gold, found] = [items.filter((item) => item.gold === label), items.filter((item) => item.found === label)]
    return f1(gold.filter((item) => item.found === label).length, found.length, gold.length).f1
  })
  return scores.reduce((sum, score) => sum + score, 0) / (labels.length || 1)
}
