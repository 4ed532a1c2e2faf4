import type { Edge } from './Edge.ts'

/** Mean confidence, in per cent, over all pairs of two clusters at which they are one, and at which an item outside is told with one too. */
const MERGE = 20
const ALSO = 50

/** Items that are one; `also`: items of other clusters that carry this one too. */
export interface Cluster {
  readonly members: readonly string[]
  readonly also: readonly string[]
}

/**
 * Groups items by average linkage, the surest pairs first.
 *
 * The same for every order of the edges: ties go by id, and sums are of whole per cents. Clusters of one item are left out.
 */
export function clusters(edges: readonly Edge[]): readonly Cluster[] {
  const of = new Map<string, readonly string[]>()
  const neighbours = new Map<string, Map<string, number>>()
  for (const { a, b, confidence } of edges)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      of.set(one, [one])
      neighbours.set(one, (neighbours.get(one) ?? new Map()).set(other, Math.round(100 * confidence)))
    }
  const mean = (one: readonly string[], other: readonly string[]) => {
    const sum = one.reduce(
      (total, a) => total + other.reduce((part, b) => part + (neighbours.get(a)?.get(b) ?? 0), 0),
      0,
    )
    return sum / (one.length * other.length)
  }
  for (const { a, b } of edges.toSorted(bySureness)) {
    const [one = [], other = []] = [of.get(a), of.get(b)]
    if (one === other || mean(one, other) < MERGE) continue
    const merged = [...one, ...other]
    for (const member of merged) of.set(member, merged)
  }
  const whole = [...new Set(of.values())].filter(({ length }) => length > 1)
  return whole.map((members) => ({
    members: members.toSorted(),
    also: [...of.keys()].filter((item) => !members.includes(item) && mean([item], members) >= ALSO).toSorted(),
  }))
}

const bySureness = (x: Edge, y: Edge): number => y.confidence - x.confidence || compare(key(x), key(y))
const key = ({ a, b }: Edge): string => [a, b].sort().join('\n')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
