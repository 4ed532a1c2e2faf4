import type { Line } from './Line.ts'

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text, whatever its line ends. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const match of text.matchAll(BREAK)) {
    found.push(trimmed(text, start, match.index))
    start = match.index + match[0].length
  }
  found.push(trimmed(text, start, text.length))
  return found
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end, isBlank: start === end }
}

/** White space, and marks without width that stand at line starts: BOM, zero-width space, direction marks. */
const isSpace = (text: string, at: number): boolean =>
  /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text.charAt(at))
