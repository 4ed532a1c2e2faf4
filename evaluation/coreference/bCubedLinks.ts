import type { Clusters, Ratio } from './Clusters.ts'

/** B³ over mentions (Bagga and Baldwin 1998): how much of each mention's cluster the other side has together. */
export const bCubedLinks = (key: Clusters, response: Clusters): Ratio => ({
  recall: shares(key, response),
  precision: shares(response, key),
})

function shares(of: Clusters, by: Clusters): readonly [number, number] {
  const home = new Map(by.flatMap((cluster) => [...cluster].map((mention) => [mention, cluster] as const)))
  let [right, total] = [0, 0]
  for (const cluster of of)
    for (const mention of cluster) {
      const other = home.get(mention)
      right += other ? cluster.intersection(other).size / cluster.size : 0
      total += 1
    }
  return [right, total]
}
