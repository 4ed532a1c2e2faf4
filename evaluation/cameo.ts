import { join } from 'node:path'
import { occurrences } from '../src/annotate/occurrences.ts'
import { type CameoFeatures, cameoFeatures } from './cameoFeatures.ts'
import { layersOf } from './gold/layersOf.ts'
import { hashText } from './hashText.ts'
import { readLines } from './readLines.ts'
import type { Score, Scorer } from './Scorer.ts'
import { type Features, trainLogistic } from './trainLogistic.ts'

const SENTENCES = 'events/cameo-class-train.tsv'
const FOLDS = 5
/** Statement, verbal and material cooperation, verbal and material conflict. */
const CLASSES = 5
const DIMENSIONS = 2 ** 17
/** Lengths to which the features of a sentence are scaled, by kind: words and lemmas first; five settings were tried on the same folds. */
const LENGTHS = { words: 3, tree: 4, acts: 2.5, speech: 3 }

interface Item {
  readonly features: CameoFeatures
  readonly label: number
}

/** Scores in cross-validation how far CAMEO's five classes of sentences are told by their words alone, and with their trees and the acts found in them. */
export const cameo: Scorer = {
  name: 'cameo',
  needs: [SENTENCES],
  async run(corpora) {
    const items: Item[] = []
    for (const line of readLines(join(corpora, SENTENCES))) {
      const cut = line.lastIndexOf('\t')
      const text = line.slice(0, cut)
      const { tokens = [], occurrences: found = [] } = await layersOf({ text, statements: [] }, [occurrences])
      items.push({ features: cameoFeatures(text, tokens, found), label: Number(line.slice(cut + 1)) })
    }
    return [
      score('class, words alone', items, ({ words }) => scaled(words, LENGTHS.words)),
      score('class, words, trees and acts', items, ({ words, lemmas, tree, acts, speech }) => [
        ...scaled([...words, ...lemmas], LENGTHS.words),
        ...scaled(tree, LENGTHS.tree),
        ...scaled(acts, LENGTHS.acts),
        ...scaled(speech, LENGTHS.speech),
      ]),
    ]
  },
}

function score(measure: string, items: readonly Item[], read: (features: CameoFeatures) => Features): Score {
  const data = items.map(({ features, label }) => ({ features: read(features), label }))
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const classify = trainLogistic(
      data.filter((_, i) => i % FOLDS !== fold),
      CLASSES,
      DIMENSIONS,
    )
    return data.filter(({ features, label }, i) => i % FOLDS === fold && classify(features) === label).length
  }).reduce((sum, count) => sum + count, 0)
  return { layer: 'events', corpus: 'CAMEO sentences', measure, value: (100 * right) / data.length, items: data.length }
}

function scaled(names: readonly string[], length: number): Features {
  const hashed = new Set(names.map((name) => (hashText(name) >>> 0) % DIMENSIONS))
  return [...hashed].map((feature) => [feature, length / Math.sqrt(hashed.size)] as const)
}
