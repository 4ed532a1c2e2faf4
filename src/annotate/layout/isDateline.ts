/** Code units: a line that tells place and time of publication is shorter than a sentence. */
const LONGEST_DATELINE = 80

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`
const LABELLED = /^(?:(?:First\s)?Published|Posted|Updated|Last (?:updated|modified)|Date)\b.*\d/iu
const DATED = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2}[,|:]?\s)??(?:\p{L}{3,9},?\s)?${DAY}(?:[\s,|–—-]+(?:at\s)?\d{1,2}[:.]\d\d.*)?\.?$`,
  'u',
)

/** Whether a line holds nothing but when, and perhaps where, the report came out. */
export const isDateline = (line: string): boolean =>
  line.length <= LONGEST_DATELINE && (LABELLED.test(line) || DATED.test(line))
