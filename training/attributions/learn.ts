import { roles } from '../../src/annotate/attributions/roles.ts'
import type { Article } from './Article.ts'
import type { Example } from './Example.ts'
import { examples } from './examples.ts'
import type { Sequence } from './Sequence.ts'
import { trainLogistic } from './trainLogistic.ts'
import { trainPerceptron } from './trainPerceptron.ts'
import { Vocabulary } from './Vocabulary.ts'

/** A feature seen less often is left out. */
const MIN_COUNT = 5

/** A weight nearer to zero is left out, of cues (log odds) and of roles (averaged steps). */
const MIN_WEIGHT = { cue: 0.05, roles: 1 }

/** The weights of both models, as models/attributions-en.json holds them. */
export function learn(articles: Iterable<Article>): Record<'cue' | 'roles', Record<string, readonly number[]>> {
  const vocabulary = { cue: new Vocabulary(), roles: new Vocabulary() }
  const from = roles.map((_, role) => vocabulary.roles.encode([`from=${role}`])[0] ?? 0)
  const cues: Example[] = []
  const sequences: Sequence[] = []
  for (const { reading, gold } of articles) {
    const learnt = examples(reading, gold, vocabulary)
    for (const cue of learnt.cues) cues.push(cue)
    sequences.push(...learnt.sequences)
  }
  console.error(`${cues.length} candidates, ${sequences.length} cues`)
  const frequent =
    ({ counts }: Vocabulary) =>
    (feature: number) =>
      (counts[feature] ?? 0) >= MIN_COUNT
  const cueWeights = trainLogistic(
    cues.map(({ features, label }) => ({ features: features.filter(frequent(vocabulary.cue)), label })),
    vocabulary.cue.counts.length,
    { epochs: 6, rate: 0.1, l2: 1e-6 },
  )
  const roleWeights = trainPerceptron(
    sequences.map((sequence) => ({
      ...sequence,
      features: sequence.features.map((present) => present.filter(frequent(vocabulary.roles))),
    })),
    vocabulary.roles.counts.length,
    roles.length,
    from,
    8,
  )
  return {
    cue: rows(vocabulary.cue.names(), cueWeights, 1, MIN_WEIGHT.cue, 2),
    roles: rows(vocabulary.roles.names(), roleWeights, roles.length, MIN_WEIGHT.roles, 1),
  }
}

function rows(names: Iterable<string>, weights: Float64Array, classes: number, least: number, digits: number) {
  const kept: Record<string, readonly number[]> = {}
  let feature = 0
  for (const name of names) {
    const row = [...weights.subarray(feature * classes, (feature + 1) * classes)].map((w) => Number(w.toFixed(digits)))
    if (row.some((weight) => Math.abs(weight) >= least)) kept[name] = row
    feature++
  }
  return kept
}
