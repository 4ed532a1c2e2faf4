import type { Block } from '../../model/Block.ts'

/** Code units of the longest line that is a headline or sums up, rather than the first paragraph. */
const LONGEST_LINE = 120

/** Where the text begins below its headline, byline and the lines that sum it up; 0 where there are none. */
export function bodyStart(blocks: readonly Block[]): number {
  const first = blocks.findIndex(
    ({ kind, start, end }) => kind !== 'headline' && kind !== 'byline' && end - start > LONGEST_LINE,
  )
  return first < 0 ? 0 : (blocks[first]?.start ?? 0)
}
