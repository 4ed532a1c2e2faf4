import type { Token } from '../../model/Token.ts'
import type { FoundTime } from './matchTimes.ts'
import type { TimeContexts } from './timeContexts.ts'

/**
 * Whether words that look like a time are one where they stand: not "may" the verb, a price, a rule's number.
 *
 * @param people The months by whose name the text calls a person (personMonths.ts).
 */
export function isTime(
  text: string,
  time: FoundTime,
  tokenAt: (offset: number) => Token | undefined,
  people: ReadonlySet<string>,
  contexts: TimeContexts,
): boolean {
  const words = text.slice(time.start, time.end)
  const before = text.slice(Math.max(0, time.start - 24), time.start)
  const after = text.slice(time.end, time.end + 24)
  if (people.has(words) && !contexts.beforeMonth.test(before)) return false
  if (time.meaning.kind !== 'recurring' && TITLE.test(words) && /["“”'‘’`]\s?$/.test(before)) return false
  if (contexts.crowd.test(words) && contexts.afterCrowd.test(after)) return false
  if (contexts.verb.test(words)) return !VERBAL.test(tokenAt(time.start)?.upos ?? '')
  if (contexts.cutShort.test(words)) return /^\.?\s{0,4}\d/.test(after)
  if (/^\d{4}$/.test(words)) return isYear(before, after, contexts)
  if (/^\d/.test(words) && /[$€£¥#]\s?$/.test(before)) return false
  if (/^\d+[-–/]\d+$/.test(words)) return !/[-–/.\d]$/.test(before) && !/^([-–/\d]|\.\d)/.test(after)
  if (contexts.noTime.test(words)) return false
  if (/^today$/i.test(words)) return !/\bUSA $/.test(before)
  return true
}

/** The name of a programme or a book, where it stands in quotation marks: "This Week". */
const TITLE = /^(?:\d+|\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)+$/u

const VERBAL = /^(AUX|VERB)$/

/** Four figures are a year but after a currency, a number sign or the name of a paper, and before a unit or more figures. */
const isYear = (before: string, after: string, contexts: TimeContexts): boolean =>
  !contexts.noYearAfter.test(before.replace(contexts.yearAfterAll, ' ')) && !contexts.noYearBefore.test(after)
