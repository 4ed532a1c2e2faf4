/** Words in a quotation that is no more than a label. */
const MOST_WORDS = 3

/** A few words set in quotation marks inside a wording that is not itself a quotation: a label that the report does not make its own. */
export const scareQuotes = (text: string): readonly string[] =>
  [...text.matchAll(/[“„«"]([^“”„«»"]+)[”“»"]|(?<!\p{L})‘([^‘’]+)’(?!\p{L})/gu)]
    .map(([, double, single]) => (double ?? single ?? '').replace(/[,.]$/, ''))
    .filter((words) => words.trim() !== '' && words.trim() !== text.trim() && words.split(/\s+/).length <= MOST_WORDS)
