import { bestMove } from '../../src/annotate/syntax/bestMove.ts'
import { inputOf } from '../../src/annotate/syntax/inputOf.ts'
import type { Move } from '../../src/annotate/syntax/Move.ts'
import { ParserState } from '../../src/annotate/syntax/ParserState.ts'
import { parserFeatures } from '../../src/annotate/syntax/parserFeatures.ts'
import { readMove } from '../../src/annotate/syntax/readMove.ts'
import { takeMove } from '../../src/annotate/syntax/takeMove.ts'
import { traitsOf } from '../../src/annotate/syntax/traitsOf.ts'
import type { CompactModel } from './CompactModel.ts'
import { compact } from './compact.ts'
import { frequentFeatures } from './frequentFeatures.ts'
import type { Gold } from './Gold.ts'
import { goldOf } from './goldOf.ts'
import { moveCosts } from './moveCosts.ts'
import { Perceptron } from './Perceptron.ts'
import { shuffled } from './shuffled.ts'
import type { Tree } from './Tree.ts'

/** How often a feature must come to count. */
const LEAST_SEEN = 3

/** Of 127: smaller weights cost nothing on dev and are a quarter of the file; 12 would save another third and cost 0.2 LAS. */
const LEAST_WEIGHT = 8

/** From the second epoch on the parser follows its own moves, right or wrong, so that it learns to go on after mistakes. */
const FIRST_EXPLORING = 1

/**
 * Trains a greedy parser with a dynamic oracle.
 *
 * @param tagged tags of every tree as the tagger gives them to text that it was not trained on
 * @param after called with the model so far, after each epoch
 */
export function trainParser(
  trees: readonly Tree[],
  tagged: ReadonlyMap<Tree, ArrayLike<number>>,
  tagClasses: readonly string[],
  names: readonly string[],
  epochs: number,
  after?: (epoch: number, model: () => CompactModel) => void,
): CompactModel {
  const moves = names.map(readMove)
  const features = new Int32Array(128)
  const perceptron = new Perceptron(
    frequentFeatures(LEAST_SEEN, (count) => {
      for (const tree of trees) {
        const gold = goldOf(tree)
        const input = inputOf(tree.forms.map(traitsOf), tagged.get(tree) ?? [], tagClasses)
        const state = new ParserState(input.size)
        while (!state.isDone) {
          count(features, parserFeatures(input, state, features))
          const isRight = rightMoves(state, gold)
          takeMove(
            state,
            moves,
            bestMove(
              state,
              moves,
              moves.map((move) => (isRight(move) ? 1 : 0)),
            ),
          )
        }
      }
    }),
    moves.length,
  )
  const scores = new Float32Array(moves.length)
  const model = () => compact(perceptron, names, LEAST_WEIGHT)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const tree of shuffled(trees, epoch)) {
      const gold = goldOf(tree)
      const input = inputOf(tree.forms.map(traitsOf), tagged.get(tree) ?? [], tagClasses)
      const state = new ParserState(input.size)
      while (!state.isDone) {
        const count = parserFeatures(input, state, features)
        perceptron.score(features, count, scores)
        const guess = bestMove(state, moves, scores)
        const isRight = rightMoves(state, gold)
        const allowed = scores.map((score, at) => (isRight(moves[at] as Move) ? score : Number.NEGATIVE_INFINITY))
        const best = bestMove(state, moves, allowed)
        const right = allowed[best] === Number.NEGATIVE_INFINITY ? guess : best
        perceptron.learn(features, count, right, guess)
        takeMove(state, moves, epoch >= FIRST_EXPLORING ? guess : right)
      }
    }
    after?.(epoch, model)
  }
  return model()
}

/** Tells right moves: those of least cost, with the gold relation where they draw a gold arc. */
function rightMoves(state: ParserState, gold: Gold): (move: Move) => boolean {
  const costs = moveCosts(state, gold)
  const least = Math.min(costs.shift, costs.left, costs.right)
  const s0 = state.top()
  return ({ kind, relation }) => {
    if (kind === 'shift') return costs.shift === least
    if ((kind === 'right' ? costs.right : costs.left) !== least) return false
    const isGold = gold.heads[s0] === (kind === 'right' ? state.top(1) : state.next)
    return !isGold || relation === gold.relations[s0]
  }
}
