import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Span } from '../../model/Span.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'
import { offsetTime } from './offsetTime.ts'
import { ownTime } from './ownTime.ts'
import type { Place } from './placeIn.ts'
import type { Saying } from './Saying.ts'

/** Contents are looked through from so far before a sentence: those that began there can end in it. */
const BEFORE_CODE_UNITS = 2000

/**
 * By its own time words; inside another's content only the times that stand there are its own.
 *
 * @param taken The contents of all statements, in text order.
 */
export function own(
  document: Draft<'times' | 'tokens' | 'publication'>,
  attribution: Attribution,
  { span }: Place,
  taken: readonly Span[],
  outer?: readonly Span[],
): Saying | undefined {
  const { text, times, tokens } = document
  const verb = attribution.cue[0] && firstFrom(tokens, attribution.cue[0].start)
  const offset = verb !== undefined && !outer && offsetTime(document, span, verb)
  if (offset) {
    const reason = `"${text.slice(offset.words.start, offset.words.end)}" the cue`
    return { said: offset.date, rule: 'told-time', reason }
  }
  const near = taken.slice(firstFrom(taken, span.start - BEFORE_CODE_UNITS), firstFrom(taken, span.end))
  const time = ownTime(attribution, span, { times, tokens, taken: near })
  if (!time || (outer && !outer.some((part) => contains(part, time)))) return undefined
  const said = time.value.replace(/T.*$/, '')
  return { said, rule: 'own-time', reason: `"${text.slice(time.start, time.end)}" with the cue` }
}
