import type { Block } from '../model/Block.ts'
import type { Quotation } from '../model/Quotation.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { pairMarks } from './quoting/pairMarks.ts'
import { quoteMarks } from './quoting/quoteMarks.ts'

/** Pairs the quotation marks of every style, block by block, so that one lost mark costs one block at most. */
export const quotations = defineComponent({
  name: 'quotations',
  requires: ['blocks'],
  assigns: ['quotations'],
  run({ text, blocks }) {
    const found: Quotation[] = []
    let unclosed: number | undefined
    for (const block of blocks) {
      const begin = found.length
      const pairs = pairMarks(quoteMarks(text, block), block, unclosed !== undefined)
      const enclosing: number[] = []
      for (const pair of pairs) {
        while ((enclosing.at(-1) ?? Number.POSITIVE_INFINITY) < pair.end) enclosing.pop()
        const goesOn = unclosed !== undefined && found.length === begin && pair.start === block.start
        found.push({ ...trimmed(text, pair), depth: enclosing.length, ...(goesOn && { continues: unclosed }) })
        enclosing.push(pair.end)
      }
      const outermost = found.findLastIndex(({ depth }, at) => at >= begin && depth === 0)
      if (isSpoken(block)) unclosed = outermost >= 0 && goesBeyond(found[outermost], block) ? outermost : undefined
    }
    return { quotations: found }
  },
})

/** Headings and the like between quoted paragraphs do not end a speech. */
const isSpoken = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'turn'

const goesBeyond = (quotation: Quotation | undefined, block: Block): boolean =>
  quotation !== undefined && !quotation.closed && quotation.end === block.end

/** A quotation without closing mark leaves out the space before what ended it. */
function trimmed<T extends Pick<Quotation, 'end' | 'inner' | 'closed'>>(text: string, pair: T): T {
  if (pair.closed) return pair
  const end = pair.inner.start + text.slice(pair.inner.start, pair.end).trimEnd().length
  return { ...pair, end, inner: { ...pair.inner, end } }
}
