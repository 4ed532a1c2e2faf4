import type { Block } from '../../model/Block.ts'

/** Code units of the longest line that is a headline or sums up, rather than the first paragraph. */
const LONGEST_LINE = 120

/** Where the text begins below its headline, byline and the lines that sum it up; 0 where there are none. */
export function bodyStart(blocks: readonly Block[]): number {
  const isTitle = ({ kind }: Block) => kind === 'headline' || kind === 'byline'
  const long = blocks.findIndex((block) => !isTitle(block) && block.end - block.start > LONGEST_LINE)
  const body = long < 0 ? blocks.findIndex((block) => !isTitle(block)) : long
  return blocks[body]?.start ?? 0
}
