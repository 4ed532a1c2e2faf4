import type { Tree } from './Tree.ts'

/** Tags seen less often are not worth a class. */
const LEAST_SEEN = 5

/** The tags of the trees, most frequent first. */
export function tagNames(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>()
  for (const { tags } of trees) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort((a, b) => b[1] - a[1])
    .map(([tag]) => tag)
}
