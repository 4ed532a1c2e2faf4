import type { Span } from '../../model/Span.ts'
import { sentenceEnd } from './sentenceEnd.ts'

/** Code units of context read on either side of a final mark. */
const CONTEXT = 90

/** Code units in a sentence, 250 tokens or so: what is longer is a list or no prose, and is cut so that all work stays linear. */
const LONGEST_SENTENCE = 2000

/** Code units of stray marks that a last sentence may take along. */
const STRAY = 10

/** The sentences of one block, without the white space between them. */
export function sentenceSpans(text: string, block: Span): Span[] {
  const found: Span[] = []
  let start = block.start
  const within = text.slice(block.start, block.end)
  for (const match of within.matchAll(/([.?!…]{1,20}|。)(["'”’»›)\]]{0,6})(?=\s|$|["“”‘(])/g)) {
    const at = block.start + match.index
    const end = at + match[0].length
    if (end <= start || isLast(text, end, block.end)) continue
    if (!endsAt(text, block, at, match[1] ?? '', match[2] ?? '')) continue
    found.push(...cut(text, { start, end }))
    start = end + leadingSpace(text, end, block.end)
  }
  if (start < block.end) found.push(...cut(text, { start, end: block.end }))
  return found
}

/** Whether nothing but marks comes after this place. */
const isLast = (text: string, from: number, to: number): boolean =>
  to - from <= STRAY && !/[\p{L}\p{N}]/u.test(text.slice(from, to))

function endsAt(text: string, block: Span, at: number, marks: string, closers: string): boolean {
  const before = text.slice(Math.max(block.start, at - CONTEXT), at)
  const words = before.match(/[^\s"“”‘([«]+/g) ?? []
  const end = at + marks.length + closers.length
  const after = text.slice(end, Math.min(block.end, end + CONTEXT))
  const next = after.trimStart().replace(/^["'“”‘’«‹„([`]+/, '')
  const isListNumber = at - block.start <= 3 && /^\d+$/.test(before)
  const name = words.at(-2) ?? ''
  return (
    !isListNumber &&
    sentenceEnd({
      word: /\s$/.test(before) ? '' : (words.at(-1) ?? ''),
      afterName: /^\p{Lu}/u.test(name),
      marks,
      closers,
      next,
    })
  )
}

function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const to = from + cutLength(text.slice(from, from + LONGEST_SENTENCE))
    pieces.push({ start: from, end: from + text.slice(from, to).trimEnd().length })
    from = to + leadingSpace(text, to, end)
  }
  return from < end ? [...pieces, { start: from, end }] : pieces
}

/** Where to cut, best first: after a semicolon or comma, at white space, anywhere but inside a character. */
function cutLength(piece: string): number {
  const half = piece.length / 2
  const comma = Math.max(piece.lastIndexOf('; '), piece.lastIndexOf(', '))
  if (comma > half) return comma + 1
  const space = piece.search(/\s\S*$/)
  if (space > half) return space
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length
}

const leadingSpace = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && /\s/.test(text.charAt(at))) at++
  return at - from
}
