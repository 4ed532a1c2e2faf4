import type { Move } from './Move.ts'
import type { ParserState } from './ParserState.ts'

/** The index of the legal move with the highest score. */
export function bestMove(state: ParserState, moves: readonly Move[], scores: ArrayLike<number>): number {
  const isAtEnd = !state.canShift
  const legal = {
    shift: state.canShift,
    left: state.canLeft && !isAtEnd,
    root: state.canLeft && isAtEnd,
    right: state.canRight,
  }
  let best = -1
  for (let at = 0; at < moves.length; at++)
    if ((best < 0 || (scores[at] as number) > (scores[best] as number)) && legal[(moves[at] as Move).kind]) best = at
  return best
}
