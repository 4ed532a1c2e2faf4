import { assign } from './assign.ts'
import type { Clusters, Ratio } from './Clusters.ts'

/** CEAFe (Luo 2005): clusters paired one to one so that their likeness (φ4) adds up to most. */
export function ceaf(key: Clusters, response: Clusters): Ratio {
  const likeness = key.map((one) =>
    response.map((other) => (2 * one.intersection(other).size) / (one.size + other.size)),
  )
  const right = assign(likeness).reduce((sum, [i, j]) => sum + (likeness[i]?.[j] ?? 0), 0)
  return { recall: [right, key.length], precision: [right, response.length] }
}
