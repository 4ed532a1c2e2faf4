/** A move of the parser: shift; an arc to the left, drawn by the next word or by the root; an arc to the right. */
export interface Move {
  readonly kind: 'shift' | 'left' | 'root' | 'right'
  /** The relation of the arc; "" for a shift. */
  readonly relation: string
}
