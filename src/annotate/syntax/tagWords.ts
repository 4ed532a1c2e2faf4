import type { LinearModel } from './LinearModel.ts'
import { looksLikeName } from './looksLikeName.ts'
import { scoreClasses } from './scoreClasses.ts'
import { sentenceStyle } from './sentenceStyle.ts'
import { tagFeatures } from './tagFeatures.ts'
import type { WordTraits } from './WordTraits.ts'

/** What a name that training never showed may be taken for: "the Osterlandish navy" has an adjective. */
const OF_NAMES = /^(?:PROPN|ADJ|NUM|X|SYM)\|/

const features = new Int32Array(64)

/** Tags the words of a sentence from left to right; gives indices into the model's classes. */
export function tagWords(model: LinearModel, words: readonly WordTraits[]): Int32Array {
  const { classes } = model
  const tags = new Int32Array(words.length)
  const scores = new Int32Array(classes.length)
  const style = sentenceStyle(words)
  for (let at = 0; at < words.length; at++) {
    scoreClasses(model, features, tagFeatures(words, tags, at, style, features), scores)
    const guess = best(scores)
    tags[at] =
      style === 0 && !isOfNames(classes, guess) && looksLikeName(model, words, at)
        ? best(scores, (tag) => isOfNames(classes, tag))
        : guess
  }
  return tags
}

const isOfNames = (classes: readonly string[], tag: number): boolean => OF_NAMES.test(classes[tag] ?? '')

function best(scores: Int32Array, isAllowed: (tag: number) => boolean = () => true): number {
  let found = -1
  for (let tag = 0; tag < scores.length; tag++)
    if ((found < 0 || (scores[tag] as number) > (scores[found] as number)) && isAllowed(tag)) found = tag
  return found
}
