import type { Move } from './Move.ts'
import type { ParserState } from './ParserState.ts'

/** Makes a move; its index is what the arc's relation is remembered by. */
export function takeMove(state: ParserState, moves: readonly Move[], index: number): void {
  const { kind } = moves[index] as Move
  if (kind === 'shift') state.shift()
  else if (kind === 'right') state.right(index)
  else state.left(index)
}
