import type { Clusters, Ratio } from './Clusters.ts'

/** MUC (Vilain et al. 1995): links that must be added to make one side's clusters of the other's. */
export const muc = (key: Clusters, response: Clusters): Ratio => ({
  recall: links(key, response),
  precision: links(response, key),
})

function links(of: Clusters, by: Clusters): readonly [number, number] {
  const home = new Map(by.flatMap((cluster, i) => [...cluster].map((mention) => [mention, i] as const)))
  let [right, total] = [0, 0]
  for (const cluster of of) {
    const parts = new Set([...cluster].map((mention) => home.get(mention) ?? mention))
    right += cluster.size - parts.size
    total += cluster.size - 1
  }
  return [right, total]
}
