/** Pairs items of two lists one to one, best score first; pairs that score below the floor stay apart. Indices into both lists. */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number,
  floor: number,
): readonly (readonly [number, number])[] {
  const pairs = left
    .flatMap((a, i) => right.map((b, j) => ({ i, j, score: score(a, b) })))
    .filter((pair) => pair.score >= floor)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const taken = { left: new Set<number>(), right: new Set<number>() }
  return pairs.flatMap(({ i, j }) => {
    if (taken.left.has(i) || taken.right.has(j)) return []
    taken.left.add(i)
    taken.right.add(j)
    return [[i, j] as const]
  })
}
