import type { Token } from '../../model/Token.ts'
import type { FoundTime } from './matchTimes.ts'

/**
 * Whether words that look like a time are one where they stand: not "may" the verb, a price, a rule's number.
 *
 * @param people The months by whose name the text calls a person (personMonths.ts).
 */
export function isTime(
  text: string,
  time: FoundTime,
  tokenAt: (offset: number) => Token | undefined,
  people: ReadonlySet<string> = new Set(),
): boolean {
  const words = text.slice(time.start, time.end)
  const before = text.slice(Math.max(0, time.start - 24), time.start)
  const after = text.slice(time.end, time.end + 24)
  if (people.has(words) && !BEFORE_MONTH.test(before)) return false
  if (time.meaning.kind !== 'recurring' && TITLE.test(words) && /["“”'‘’`]\s?$/.test(before)) return false
  if (words === 'March' && RALLY.test(after)) return false
  if (/^(may|march|august)$/i.test(words)) return !VERBAL.test(tokenAt(time.start)?.upos ?? '')
  if (MONTH_CUT_SHORT.test(words)) return /^\.?\s{0,4}\d/.test(after)
  if (/^\d{4}$/.test(words)) return isYear(before, after)
  if (/^\d/.test(words) && /[$€£¥#]\s?$/.test(before)) return false
  if (/^\d+[-–/]\d+$/.test(words)) return !/[-–/.\d]$/.test(before) && !/^([-–/\d]|\.\d)/.test(after)
  if (/\b(an?|one) quarter$|three-quarters$/i.test(words)) return false
  if (/^today$/i.test(words)) return !/\bUSA $/.test(before)
  return true
}

/** The name of a programme or a book, where it stands in quotation marks: "This Week". */
const TITLE = /^(?:\d+|\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)+$/u

/** "the March for Peace". */
const RALLY = /^\s(?:for|on|of the)\s\p{Lu}/u

/** What stands before a month rather than before a person of its name. */
const BEFORE_MONTH = /(?:^|[^\p{L}])(?:in|since|until|till|during|through|late|early|mid|last|next|this|of)[\s-]$/iu

/** "Jan" without its point may be a name, and so may "Mar": a number has to follow. */
const MONTH_CUT_SHORT = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

const VERBAL = /^(AUX|VERB)$/

/** Four figures are a year but after a currency, a number sign or the name of a paper, and before a unit or more figures. */
const isYear = (before: string, after: string): boolean =>
  !/([$€£¥#№%.,:/-]|\b(No|Nos|Resolution|Order|Section|Article|Flight|Room|Route|Highway|Act|Rule|Building|Box|number|about|around|nearly|almost|over|than|least|some|approximately)\.?)\s?$/i.test(
    before.replace(/[,–—]\s$|\b(mid|pre|post)-$/i, ' '),
  ) &&
  !/^(%|[.,:/]\d|[-–]\d|\s(percent|per cent|people|dollars|euros|pounds|points|troops|soldiers|men|women|jobs|miles|kilomet(er|re)s|km|feet|meters|metres|tons|tonnes|shares|barrels|votes|times|members|others|hours|megawatts)\b)/i.test(
    after,
  )
