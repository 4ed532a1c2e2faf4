import type { Span } from '../../model/Span.ts'
import { isAbbreviation } from './isAbbreviation.ts'
import { isHyphenPrefix } from './isHyphenPrefix.ts'
import { splitWord } from './splitWord.ts'

/** What is one piece before clitics are cut off, most special first; anything else is a character by itself. */
const PIECE = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
    String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`Ph\.D\.?|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`, // U.S., Ph.D
    String.raw`\d+(?:[.,:/]\d+)+|\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`, // 1,000.50, 5:30, 9/11, 40th, 1990s
    String.raw`\d+(?=(?:[ap]\.?m|km|kg|mph|mm|cm|ft|lbs?|bn|m|k)(?![\p{L}\p{N}]))`, // 5pm
    String.raw`['’](?:\d\ds?|tis|twas|em|til)(?![\p{L}\p{N}])`, // '90s
    String.raw`[\p{L}\p{M}\p{N}_]+(?:(?:['’&]|\.(?=(?:com|org|net|gov)\b))[\p{L}\p{M}\p{N}_]+)*`,
    String.raw`\.{2,}|…+|[?!]{2,}|-{2,}|\*{2,}|_{2,}|={2,}|<<|>>|${'``'}|''`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

/** The tokens of one sentence, near to the conventions of the English treebanks of Universal Dependencies. */
export function tokenSpans(text: string, sentence: Span): Span[] {
  const within = text.slice(sentence.start, sentence.end)
  const found: Span[] = []
  for (const { 0: piece, index } of within.matchAll(PIECE)) {
    const start = sentence.start + index
    const last = found.at(-1)
    if (last?.end === start && joins(text.slice(last.start, last.end), piece, within.slice(index + 1)))
      found[found.length - 1] = { start: last.start, end: start + piece.length }
    else found.push(...splitWord(piece).map((part) => ({ start: start + part.start, end: start + part.end })))
  }
  return found
}

/** A stop belongs to the abbreviation or initial before it, a hyphen to its prefix, a word to the hyphen of its prefix. */
function joins(before: string, piece: string, after: string): boolean {
  if (piece === '.') return isAbbreviation(before) || (/^\p{Lu}$/u.test(before) && after.trim() !== '')
  if (piece === '-') return isHyphenPrefix(before) && /^\p{L}/u.test(after)
  return /.-$/.test(before) && /^\p{L}/u.test(piece)
}
