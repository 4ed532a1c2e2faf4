import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Span } from '../../model/Span.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { firstFrom } from '../firstFrom.ts'
import type { Place } from './placeIn.ts'
import type { Saying } from './Saying.ts'

/** What goes on with a time told before has it so near: in the sentence or two before. */
const STORY_CODE_UNITS = 400

/** The time told before, where the words go on with it: "In the same meeting, …", or in a quotation that tells a story. */
export function toldTime(
  { text, times }: Draft<'times'>,
  { within, cue }: Attribution,
  { span, form }: Place,
  byId: ReadonlyMap<string, Saying>,
  outer?: readonly Span[],
): Saying | undefined {
  const place = cue[0]?.start ?? span.start
  const { 'goes on': openings } = ontologyFile<{ readonly 'goes on': readonly string[] }>('en/sayings.yaml')
  const goesOn = new RegExp(`^(?:${openings.join('|')})`, 'i').test(text.slice(span.start, span.end))
  const story = within !== undefined && form === 'past'
  if (!goesOn && !story) return undefined
  const before = outer ?? [{ start: Math.max(0, span.start - STORY_CODE_UNITS), end: span.start }]
  const limit = byId.get(within ?? '')?.said
  const time = times
    .slice(firstFrom(times, before[0]?.start ?? place), firstFrom(times, place))
    .findLast(
      (one) =>
        one.latest !== undefined &&
        before.some((part) => contains(part, one)) &&
        (!limit || one.latest < limit.slice(0, one.latest.length)),
    )
  if (!time) return undefined
  return {
    said: time.value.replace(/T.*$/, ''),
    rule: 'told-time',
    reason: `goes on with "${text.slice(time.start, time.end)}"`,
  }
}
