import type { Span } from '../../model/Span.ts'
import type { CompiledTimeGrammar } from './compiledGrammar.ts'
import type { FoundTime } from './matchTimes.ts'

/** No modifier is longer than this. */
const REACH_CODE_UNITS = 40

/** Takes the words that shade a time into its span: "early last week", "more than two years", "a year or so". */
export function withModifiers(text: string, time: FoundTime, room: Span, grammar: CompiledTimeGrammar): FoundTime {
  const before = text.slice(Math.max(room.start, time.start - REACH_CODE_UNITS), time.start)
  const kind = time.type === 'DURATION' || time.type === 'SET' ? 'duration' : 'date'
  // "over the past year" and "over several years" hold a preposition, "over two years" a shade.
  const counts = kind === 'date' || grammar.contexts.number.test(text.slice(time.start, time.end))
  const first =
    shades(time) && counts ? grammar.before[kind].map(({ mod, regex }) => ({ mod, match: regex.exec(before) })) : []
  const earlier = longest(first)
  const after = text.slice(time.end, Math.min(room.end, time.end + REACH_CODE_UNITS))
  const later = longest(grammar.after.map(({ mod, regex }) => ({ mod, match: regex.exec(after) })))
  const mod = time.mod ?? (earlier?.mod || later?.mod)
  return {
    ...time,
    start: time.start - (earlier?.match[0].length ?? 0),
    end: time.end + (later?.match[0].length ?? 0),
    ...(mod && { mod }),
  }
}

/** "about now" and "early recently" are no shades. */
const shades = ({ meaning }: FoundTime): boolean => !(meaning.kind === 'fixed' && meaning.value.endsWith('_REF'))

const longest = (found: readonly { mod: string; match: RegExpExecArray | null }[]) =>
  found
    .flatMap(({ mod, match }) => (match ? [{ mod, match }] : []))
    .sort((a, b) => b.match[0].length - a.match[0].length)[0]
