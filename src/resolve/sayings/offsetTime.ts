import type { PartialDate } from '../../model/PartialDate.ts'
import type { Span } from '../../model/Span.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { addUnits } from '../dates/addUnits.ts'
import { atGrain, type Unit } from '../dates/atGrain.ts'
import { isDay } from '../dates/isDay.ts'
import { firstFrom } from '../firstFrom.ts'
import { ownTime } from './ownTime.ts'

/** So many tokens before a word the "after" of its clause stands. */
const REACH_TOKENS = 8

/** src/ontology/en/sayings.yaml: −1 where what follows the word is earlier. */
interface Words {
  readonly 'counted off': Readonly<Record<string, 1 | -1>>
}

/** A time counted off from that of another verb, with the words that say so. */
export interface Offset {
  readonly date: PartialDate
  readonly words: Span
}

/**
 * The time of what something else came after or before by a length of time: "said on Monday, a day after she refused". Counted from the
 * verb's own time, else from the day of the report.
 *
 * @param at The place of the word among the tokens.
 */
export function offsetTime(
  { tokens, times, publication }: Draft<'times' | 'tokens' | 'publication'>,
  sentence: Span,
  at: number,
): Offset | undefined {
  const { 'counted off': signs } = ontologyFile<Words>('en/sayings.yaml')
  const first = Math.max(firstFrom(tokens, sentence.start), at - REACH_TOKENS)
  const mark = tokens
    .slice(first, at)
    .findLast(({ head, lemma, deprel }) => head === at && /^(mark|case)$/.test(deprel) && signs[lemma.toLowerCase()])
  const length = mark && times[firstFrom(times, mark.start) - 1]
  if (!mark || length?.end !== mark.start - 1) return undefined
  const [, count = '', unit] = /^P(?:T?(\d+|X)(D|W|M|Y|H))$/.exec(length.value) ?? []
  const verb = tokens[tokens[at]?.head ?? -1]
  if (!unit || !verb) return undefined
  const free = times
    .slice(firstFrom(times, sentence.start), firstFrom(times, sentence.end))
    .filter((time) => time !== length)
  const own = ownTime({ cue: [verb], content: [], source: [] }, sentence, { times: free, tokens, taken: [] })
  const base = own?.value.slice(0, 10) ?? publication.published ?? ''
  if (!isDay(base) || (count === 'X' && unit !== 'H')) return undefined
  const isClock = length.value.startsWith('PT')
  const sign = signs[mark.lemma.toLowerCase()] ?? 1
  const date = isClock ? base : atGrain(addUnits(base, sign * Number(count), unit as Unit), unit as Unit)
  return { date, words: { start: length.start, end: mark.end } }
}
