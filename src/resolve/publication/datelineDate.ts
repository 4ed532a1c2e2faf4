import type { Block } from '../../model/Block.ts'
import { contains } from '../../model/contains.ts'
import type { Timex } from '../../model/Timex.ts'
import { isDay } from '../dates/isDay.ts'

/** A date line stands among the first blocks, and is short; further down, or longer, it is the story's own. */
const FIRST_BLOCKS = 8
const SHORT_CODE_UNITS = 100

/** The time that a dateline, a byline or a line of its own at the top gives; whole days before those without a year. */
export function datelineDate(text: string, blocks: readonly Block[], timexes: readonly Timex[]): Timex | undefined {
  const lines = blocks.slice(0, FIRST_BLOCKS).filter((block) => {
    if (block.kind === 'dateline' || block.kind === 'byline') return true
    const words = text.slice(block.start, block.end)
    return block.kind !== 'headline' && words.length <= SHORT_CODE_UNITS && !/[a-z][.!?]["”’]?\s*$/.test(words)
  })
  const dated = timexes.filter((timex) => lines.some((line) => contains(line, timex)))
  const whole = ({ meaning }: Timex) => meaning.kind === 'fixed' && isDay(meaning.value)
  const day = ({ meaning }: Timex) => meaning.kind === 'recurring' && /^XXXX-\d\d-\d\d$/.test(meaning.pattern)
  return dated.find(whole) ?? dated.find(day)
}
