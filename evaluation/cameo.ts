import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText } from './hashText.ts'
import type { Scorer } from './Scorer.ts'
import { type Features, trainLogistic } from './trainLogistic.ts'

const SENTENCES = 'events/cameo-class-train.tsv'
const FOLDS = 5
/** Statement, verbal and material cooperation, verbal and material conflict. */
const CLASSES = 5
const DIMENSIONS = 2 ** 17
/** Length to which the features of a sentence are scaled. */
const LENGTH = 3
/** Letters that stand for a word's stem. */
const STEM = 5

/** Scores in cross-validation how far words alone tell CAMEO's five classes of sentences: the baseline for any model of event types. */
export const cameo: Scorer = {
  name: 'cameo',
  needs: [SENTENCES],
  async run(corpora) {
    const items = readFileSync(join(corpora, SENTENCES), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const cut = line.lastIndexOf('\t')
        return { features: featuresOf(line.slice(0, cut)), label: Number(line.slice(cut + 1)) }
      })
    const right = Array.from({ length: FOLDS }, (_, fold) => {
      const classify = trainLogistic(
        items.filter((_, i) => i % FOLDS !== fold),
        CLASSES,
        DIMENSIONS,
      )
      return items.filter(({ features, label }, i) => i % FOLDS === fold && classify(features) === label).length
    }).reduce((sum, count) => sum + count, 0)
    const value = (100 * right) / items.length
    return [{ layer: 'events', corpus: 'CAMEO sentences', measure: 'class, words alone', value, items: items.length }]
  },
}

/** Words, their stems and pairs of them. */
function featuresOf(text: string): Features {
  const words = text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? []
  const names = words.flatMap((word, i) => [
    `w ${word}`,
    `s ${word.slice(0, STEM)}`,
    ...(i ? [`b ${words[i - 1]} ${word}`] : []),
  ])
  const hashed = new Set(names.map((name) => (hashText(name) >>> 0) % DIMENSIONS))
  return [...hashed].map((feature) => [feature, LENGTH / Math.sqrt(hashed.size)] as const)
}
