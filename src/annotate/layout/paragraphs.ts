import type { Span } from '../../model/Span.ts'
import type { Line } from './Line.ts'
import { lines } from './lines.ts'
import { startsItem } from './startsItem.ts'

/** The widest line, in code units, that counts as wrapped by hand or by a mail program. */
const WIDEST_WRAP = 100

/** The narrowest: lines shorter than this are lines of their own. */
const NARROWEST_WRAP = 40

/** Of lines followed by another, the share that must break off inside a sentence for the text to count as wrapped. */
const BROKEN_SHARE = 0.4

/** Of all lines, the share that the wrapping width must cover: a few headings or addresses may be longer. */
const COVERED = 0.98

/** Code units by which lines fall short of the width, since the covering width is that of the longest. */
const SLACK = 8

/** Runs of text that belong together: lines parted by blank ones, or single lines where the text is not hard-wrapped. */
export function paragraphs(text: string): Span[] {
  const all = lines(text)
  const width = wrapWidth(text, all)
  const found: { start: number; end: number }[] = []
  let before: Line | undefined
  for (const line of all) {
    const last = found.at(-1)
    if (before && last && !line.isBlank && continues(text, before, line, width)) last.end = line.end
    else if (!line.isBlank) found.push({ start: line.start, end: line.end })
    before = line.isBlank ? undefined : line
  }
  return found
}

/** The width at which the text was wrapped; 0 where it was not. */
function wrapWidth(text: string, all: readonly Line[]): number {
  const filled = all.filter((line) => !line.isBlank)
  const lengths = filled.map(length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * COVERED)] ?? 0
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0
  const followed = all.filter((line, at) => !line.isBlank && all[at + 1]?.isBlank === false)
  const broken = followed.filter((line) => !endsSentence(text, line))
  return broken.length > followed.length * BROKEN_SHARE ? width : 0
}

/**
 * A line goes on in the next if its writer broke it for want of room: the next line's first word would not have fitted.
 * It also does, in any text, if it is long, breaks off inside a sentence, and the next begins with a small letter.
 */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  const words = text.slice(line.start, line.end)
  if (startsItem(words)) return false
  if (/^\p{Ll}/u.test(words) && length(before) >= NARROWEST_WRAP && !endsSentence(text, before)) return true
  const firstWord = words.search(/\s/)
  return width > 0 && length(before) + (firstWord < 0 ? words.length : firstWord) + 1 > width - SLACK
}

const length = (line: Line): number => line.end - line.start

const endsSentence = (text: string, line: Line): boolean =>
  /[.?!:]["'”’)\]]*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end))
