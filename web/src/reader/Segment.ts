import type { Span } from '../../../src/model/Span.ts'
import type { Piece } from './Piece.ts'

/** A stretch of text under which the same pieces lie from end to end. */
export interface Segment extends Span {
  readonly pieces: readonly Piece[]
}
