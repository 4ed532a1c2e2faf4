import type { LinearModel } from '../../src/annotate/syntax/LinearModel.ts'
import { sentenceStyle } from '../../src/annotate/syntax/sentenceStyle.ts'
import { tagFeatures } from '../../src/annotate/syntax/tagFeatures.ts'
import { traitsOf } from '../../src/annotate/syntax/traitsOf.ts'
import { best } from './best.ts'
import { compress } from './compress.ts'
import { Perceptron } from './Perceptron.ts'
import { restyled } from './restyled.ts'
import { shuffled } from './shuffled.ts'
import type { Tree } from './Tree.ts'

const BITS = 18

/** Trains a tagger that reads from left to right, on its own guesses for the tags before. */
export function trainTagger(trees: readonly Tree[], classes: readonly string[], epochs: number): LinearModel {
  const perceptron = new Perceptron(classes.length, BITS)
  const index = new Map(classes.map((name, at) => [name, at]))
  const features = new Int32Array(64)
  const scores = new Float32Array(classes.length)
  let seen = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0
    let total = 0
    for (const tree of shuffled(trees, epoch)) {
      const words = restyled(tree, ++seen).map(traitsOf)
      const style = sentenceStyle(words)
      const tags = new Int32Array(words.length)
      for (let at = 0; at < words.length; at++) {
        const count = tagFeatures(words, tags, at, style, features)
        perceptron.score(features, count, scores)
        const guess = best(scores)
        const gold = index.get(tree.tags[at] ?? '') ?? guess
        perceptron.learn(features, count, gold, guess)
        tags[at] = guess
        total++
        if (gold === guess) right++
      }
    }
    console.error(`tagger, epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % right while learning`)
  }
  return compress(perceptron.averaged(), classes, BITS)
}
