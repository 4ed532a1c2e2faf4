/** Code units: longer lines are paragraphs that lack their full stop. */
const LONGEST_HEADLINE = 220

/** Code units: a heading inside a report is shorter than its headline. */
const LONGEST_HEADING = 90

/** Share of long words with a capital from which a line counts as set in Title Case. */
const TITLE_SHARE = 0.75

/** Letters from which a word is capitalised in Title Case; shorter ones may be articles and prepositions. */
const LONG_WORD = 5

/** Whether a line reads as a headline: no final punctuation, or Title Case, or capitals throughout. */
export function isHeadline(line: string, bodyBegun: boolean): boolean {
  if (line.length > (bodyBegun ? LONGEST_HEADING : LONGEST_HEADLINE) || !/\p{L}/u.test(line)) return false
  if (bodyBegun ? /[,;:]$/.test(line) : /[,:]$/.test(line)) return false
  const isOpen = !/[.?!…]["'”’)\]]*$/.test(line)
  const isTitled = isAllCapitals(line) || isTitleCase(line)
  return bodyBegun ? isOpen && isTitled && !/^["“‘']/.test(line) : isOpen || isTitled
}

const isAllCapitals = (line: string): boolean => !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line)

function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}[\p{L}'’]*/gu)?.filter((word) => word.length >= LONG_WORD) ?? []
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= 2 && capitalised.length >= long.length * TITLE_SHARE
}
