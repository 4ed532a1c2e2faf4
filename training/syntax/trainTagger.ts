import { sentenceStyle } from '../../src/annotate/syntax/sentenceStyle.ts'
import { tagFeatures } from '../../src/annotate/syntax/tagFeatures.ts'
import { traitsOf } from '../../src/annotate/syntax/traitsOf.ts'
import { best } from './best.ts'
import type { CompactModel } from './CompactModel.ts'
import { compact } from './compact.ts'
import { frequentFeatures } from './frequentFeatures.ts'
import { Perceptron } from './Perceptron.ts'
import { restyled } from './restyled.ts'
import { shuffled } from './shuffled.ts'
import type { Tree } from './Tree.ts'

/** How often a feature must come to count. */
const LEAST_SEEN = 2

/** Of 127: smaller weights cost nothing on dev. */
const LEAST_WEIGHT = 4

/** Trains a tagger that reads from left to right, on its own guesses for the tags before. */
export function trainTagger(trees: readonly Tree[], classes: readonly string[], epochs: number): CompactModel {
  const index = new Map(classes.map((name, at) => [name, at]))
  const features = new Int32Array(64)
  const scores = new Float32Array(classes.length)
  const perceptron = new Perceptron(
    frequentFeatures(LEAST_SEEN, (count) => {
      for (const tree of trees) {
        const words = tree.forms.map(traitsOf)
        const tags = tree.tags.map((tag) => index.get(tag) ?? 0)
        for (let at = 0; at < words.length; at++)
          count(features, tagFeatures(words, tags, at, sentenceStyle(words), features))
      }
    }),
    classes.length,
  )
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
  return compact(perceptron, classes, LEAST_WEIGHT)
}
