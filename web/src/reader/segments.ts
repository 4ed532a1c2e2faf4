import type { Span } from '../../../src/model/Span.ts'
import type { Piece } from './Piece.ts'
import type { Segment } from './Segment.ts'

/**
 * Cuts paragraphs wherever a piece begins or ends, so that nested and crossing marks can be painted side by side.
 *
 * The segments of a paragraph follow one another without a gap and cover it; pieces come in the order in which they begin,
 * the longer first. Pieces may reach over paragraphs, or out of the text; empty ones are left out.
 */
export function segments(paragraphs: readonly Span[], pieces: readonly Piece[]): readonly (readonly Segment[])[] {
  const waiting = pieces.filter((piece) => piece.start < piece.end).sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: Piece[] = []
  return paragraphs.map((paragraph) => {
    const cut: Segment[] = []
    let at = paragraph.start
    while (at < paragraph.end) {
      const here = at
      open = open.filter((piece) => piece.end > here)
      for (let piece = waiting[next]; piece && piece.start <= here; piece = waiting[++next])
        if (piece.end > here) open.push(piece)
      const end = Math.min(paragraph.end, waiting[next]?.start ?? Infinity, ...open.map((piece) => piece.end))
      cut.push({ start: here, end, pieces: [...open] })
      at = end
    }
    return cut
  })
}
