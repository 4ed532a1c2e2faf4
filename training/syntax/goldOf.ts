import type { Gold } from './Gold.ts'
import type { Tree } from './Tree.ts'

/** The tree of a treebank sentence with its root moved behind the last word. */
export function goldOf({ heads, relations }: Tree): Gold {
  const placed = heads.map((head) => (head < 0 ? heads.length : head))
  const children: number[][] = [...heads, 0].map(() => [])
  for (const [child, head] of placed.entries()) children[head]?.push(child)
  return { heads: placed, children, relations }
}
