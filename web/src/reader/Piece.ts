import type { Span } from '../../../src/model/Span.ts'
import type { Layer } from './Layer.ts'

/** A stretch of text that one mark paints in one layer. */
export interface Piece extends Span {
  readonly layer: Layer
  /** The id of the mark it belongs to. */
  readonly mark: string
}
