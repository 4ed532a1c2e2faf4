import { contains } from '../../model/contains.ts'
import type { Timex } from '../../model/Timex.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { isDay } from '../dates/isDay.ts'
import { firstFrom } from '../firstFrom.ts'

/** A date line stands among the first blocks, or as a signature among the last. */
const FIRST_BLOCKS = 8
const LAST_BLOCKS = 3

/** Code units; a line of its own is short. */
const LONGEST_LINE = 100

/**
 * The time that a dateline, a byline or a line of its own gives; whole days before those without a year. A line with a verb
 * tells something, and a date in it is of what it tells: "Law to take effect on July 1, 2031".
 */
export function datelineDate({ blocks, timexes, tokens }: Read): Timex | undefined {
  const lines = blocks.filter(({ kind, start, end }, index) => {
    if (index >= FIRST_BLOCKS) return kind === 'dateline' && index >= blocks.length - LAST_BLOCKS
    if (kind === 'dateline' || kind === 'byline') return true
    if (kind === 'headline' || end - start > LONGEST_LINE) return false
    return !tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)).some(({ upos }) => upos === 'VERB')
  })
  const dated = timexes.filter((timex) => lines.some((line) => contains(line, timex)))
  const whole = ({ meaning }: Timex) => meaning.kind === 'fixed' && isDay(meaning.value)
  const day = ({ meaning }: Timex) => meaning.kind === 'recurring' && /^XXXX-\d\d-\d\d$/.test(meaning.pattern)
  return dated.find(whole) ?? dated.find(day)
}

type Read = Pick<Draft, 'blocks' | 'timexes' | 'tokens'>
