import type { Tree } from './Tree.ts'

/** Arcs seen less often are not worth a class. */
const LEAST_SEEN = 10

/** The moves that the trees call for, most frequent first, as readMove.ts reads them. */
export function moveNames(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>()
  for (const { heads, relations } of trees)
    heads.forEach((head, at) => {
      const relation = relations[at] ?? 'dep'
      const name = relation === 'root' || head > at ? `left ${relation}` : `right ${relation}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  const arcs = [...counts].filter(([, count]) => count >= LEAST_SEEN).sort((a, b) => b[1] - a[1])
  return ['shift', ...arcs.map(([name]) => name)]
}
