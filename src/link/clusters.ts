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
 * Groups items by average linkage, what people decided first, then the surest pairs.
 *
 * The same for every order of the edges: ties go by id, and sums are of whole per cents. Clusters of one item are left out.
 *
 * @param apart Pairs that people keep apart: no cluster holds both of one, whatever speaks for it.
 */
export function clusters(edges: readonly Edge[], apart: readonly Pick<Edge, 'a' | 'b'>[] = []): readonly Cluster[] {
  const of = new Map<string, readonly string[]>()
  const neighbours = new Map<string, Map<string, number>>()
  for (const [one, other, { confidence }] of bothWays(edges)) {
    of.set(one, [one])
    neighbours.set(one, (neighbours.get(one) ?? new Map()).set(other, Math.round(100 * confidence)))
  }
  const kept = Map.groupBy(bothWays(apart), ([one]) => one)
  const areApart = (one: readonly string[], other: readonly string[]) =>
    one.some((a) => kept.get(a)?.some(([, b]) => other.includes(b)))
  const mean = (one: readonly string[], other: readonly string[]) => {
    const sum = one.reduce(
      (total, a) => total + other.reduce((part, b) => part + (neighbours.get(a)?.get(b) ?? 0), 0),
      0,
    )
    return sum / (one.length * other.length)
  }
  for (const { a, b, by } of edges.toSorted(bySureness)) {
    const [one = [], other = []] = [of.get(a), of.get(b)]
    if (one === other || areApart(one, other) || (by !== 'person' && mean(one, other) < MERGE)) continue
    const merged = [...one, ...other]
    for (const member of merged) of.set(member, merged)
  }
  const whole = [...new Set(of.values())].filter(({ length }) => length > 1)
  return whole.map((members) => ({
    members: members.toSorted(),
    also: tellers(members, neighbours)
      .filter((item) => !areApart([item], members) && mean([item], members) >= ALSO)
      .toSorted(),
  }))
}

/** Items outside a cluster that have a pair with one in it. */
const tellers = (
  members: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly string[] =>
  [...new Set(members.flatMap((member) => [...(neighbours.get(member)?.keys() ?? [])]))].filter(
    (item) => !members.includes(item),
  )

const bothWays = <Of extends Pick<Edge, 'a' | 'b'>>(pairs: readonly Of[]): readonly (readonly [string, string, Of])[] =>
  pairs.flatMap((pair) => [[pair.a, pair.b, pair] as const, [pair.b, pair.a, pair] as const])

const bySureness = (x: Edge, y: Edge): number =>
  Number(y.by === 'person') - Number(x.by === 'person') || y.confidence - x.confidence || compare(key(x), key(y))
const key = ({ a, b }: Edge): string => [a, b].sort().join('\n')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
