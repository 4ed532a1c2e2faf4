import { f1 } from '../f1.ts'

/** F1 in per cent over pairs of items that share a group, and how many such pairs the gold has. */
export function pairScore(items: readonly { readonly found: readonly string[]; readonly gold: readonly string[] }[]): {
  readonly value: number
  readonly items: number
} {
  let [right, predicted, gold] = [0, 0, 0]
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) {
      const [together, belong] = [share(a.found, b.found), share(a.gold, b.gold)]
      if (together) predicted += 1
      if (belong) gold += 1
      if (together && belong) right += 1
    }
  return { value: f1(right, predicted, gold).f1, items: gold }
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((group) => b.includes(group))
