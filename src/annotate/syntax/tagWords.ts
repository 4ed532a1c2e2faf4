import type { LinearModel } from './LinearModel.ts'
import { scoreClasses } from './scoreClasses.ts'
import { sentenceStyle } from './sentenceStyle.ts'
import { tagFeatures } from './tagFeatures.ts'
import type { WordTraits } from './WordTraits.ts'

const features = new Int32Array(64)

/** Tags the words of a sentence from left to right; gives indices into the model's classes. */
export function tagWords(model: LinearModel, words: readonly WordTraits[]): Int32Array {
  const tags = new Int32Array(words.length)
  const scores = new Int32Array(model.classes.length)
  const style = sentenceStyle(words)
  for (let at = 0; at < words.length; at++) {
    scoreClasses(model, features, tagFeatures(words, tags, at, style, features), scores)
    let best = 0
    for (let label = 1; label < scores.length; label++)
      if ((scores[label] as number) > (scores[best] as number)) best = label
    tags[at] = best
  }
  return tags
}
