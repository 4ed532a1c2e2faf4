import { bestMove } from './bestMove.ts'
import type { LinearModel } from './LinearModel.ts'
import type { Move } from './Move.ts'
import type { ParserInput } from './ParserInput.ts'
import { ParserState } from './ParserState.ts'
import { parserFeatures } from './parserFeatures.ts'
import { scoreClasses } from './scoreClasses.ts'
import { takeMove } from './takeMove.ts'

const features = new Int32Array(128)

/** Parses a tagged sentence move by move, the best-scored each time; linear in its length. */
export function parseTree(model: LinearModel, moves: readonly Move[], input: ParserInput): ParserState {
  const state = new ParserState(input.size)
  const scores = new Int32Array(moves.length)
  while (!state.isDone) {
    scoreClasses(model, features, parserFeatures(input, state, features), scores)
    takeMove(state, moves, bestMove(state, moves, scores))
  }
  return state
}
