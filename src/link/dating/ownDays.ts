import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { Timex } from '../../model/Timex.ts'
import { firstFrom } from '../../resolve/firstFrom.ts'
import type { DayTold } from './DayTold.ts'
import { namedDays } from './namedDays.ts'

/** A time belongs to words at most so far from it, without a parse that says so. */
const REACH_CODE_UNITS = 60

/** What the first sentences date is the occasion of the report, of what it goes on to tell too. */
const LEAD_SENTENCES = 4

/** A speaker's next words are of the same day within so many code units, some five sentences. */
const CARRY_CODE_UNITS = 800

type Read = Pick<AnnotatedDocument, 'sentences' | 'statements' | 'events'>

/** The days that an undated text names for its statements and events, by "statement" or "event", a colon and id. */
export function ownDays(
  { sentences, statements, events }: Read,
  timexes: readonly Timex[],
): ReadonlyMap<string, DayTold> {
  const contents = statements.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)
  const days = timexes.filter((timex) => isDated(timex))
  const outside = days.filter((timex) => !contents.some((span) => overlaps(span, timex)))
  const found = new Map<string, DayTold>()
  const last = new Map<string, { readonly end: number; readonly told: DayTold }>()
  const lead = sentences[LEAD_SENTENCES]?.start ?? Infinity
  const [first] = outside.filter(({ start }) => start < lead)
  const occasion = first && { start: first.start, told: namedDays(first) }
  for (const { id, cue, content, speaker, within } of statements) {
    const place = cue[0] ?? content[0]
    if (!place) continue
    const own = nearest(outside, place, sentences)
    const before = last.get(speaker ?? '')
    const carried = before && place.start - before.end <= CARRY_CODE_UNITS ? before.told : undefined
    const led = within === undefined && occasion && occasion.start < place.start ? occasion.told : undefined
    const told = own ? namedDays(own) : (carried ?? led)
    if (!told) continue
    found.set(`statement:${id}`, told)
    if (speaker) last.set(speaker, { end: place.end, told })
  }
  for (const { id, trigger } of events) {
    const time = trigger[0] && nearest(days, trigger[0], sentences)
    if (time) found.set(`event:${id}`, namedDays(time))
  }
  return found
}

/** Days, weeks and months: a year settles nothing. */
const isDated = ({ type, meaning }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  meaning.from === undefined &&
  (meaning.kind === 'fixed'
    ? /^\d{4}-/.test(meaning.value)
    : meaning.kind !== 'shifted' || !/^(Y|DE|CE|S|MIN|H)$/.test(meaning.unit))

/** The time next to words in their sentence. */
function nearest(times: readonly Timex[], place: Span, sentences: readonly Span[]): Timex | undefined {
  const sentence = sentences[firstFrom(sentences, place.start + 1) - 1] ?? place
  const away = (time: Span) => Math.max(time.start, place.start) - Math.min(time.end, place.end)
  return times
    .slice(firstFrom(times, sentence.start), firstFrom(times, sentence.end))
    .filter((time) => away(time) <= REACH_CODE_UNITS)
    .sort((a, b) => away(a) - away(b))[0]
}
