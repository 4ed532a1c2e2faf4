import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { macroF1 } from './macroF1.ts'
import { answerOf } from './pairs/answerOf.ts'
import { PAIR_DIMENSIONS, pairFeatures } from './pairs/pairFeatures.ts'
import type { Score, Scorer } from './Scorer.ts'
import { type Features, trainLogistic } from './trainLogistic.ts'

const EMERGENT = 'stance/emergent.jsonl'
const FNC_PAIRS = 'stance/fnc1-pairs.jsonl'
const FNC_BODIES = 'stance/fnc1-bodies.jsonl'
const FOLDS = 10

/** Scores in cross-validation how far a learned pair model tells whether a report is for a claim, against it, or only passes it on. */
export const pairs: Scorer = {
  name: 'pairs',
  needs: [EMERGENT, FNC_PAIRS, FNC_BODIES],
  run: async (corpora) => [...scored('Emergent', emergent(corpora)), ...scored('FNC-1', fnc(corpora))],
}

interface Pair {
  readonly features: Features
  readonly stance: string
  /** Pairs of one cluster are learned or scored together, never apart. */
  readonly cluster: string
}

const rowsOf = (...path: string[]): Record<string, string>[] =>
  readFileSync(join(...path), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row))

const emergent = (corpora: string): Pair[] =>
  rowsOf(corpora, EMERGENT).map(({ claim = '', headline = '', stance = '', claimId = '' }) => ({
    ...{ features: pairFeatures(claim, headline), stance, cluster: claimId },
  }))

/** Headlines and bodies that meet in a pair, directly or through others, are one cluster. */
function fnc(corpora: string): Pair[] {
  const bodies = new Map(rowsOf(corpora, FNC_BODIES).map(({ id = '', text = '' }) => [id, text]))
  const rows = rowsOf(corpora, FNC_PAIRS)
  const above = new Map<string, string>()
  const top = (node: string): string => {
    let at = node
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up
    return at
  }
  for (const { headline, body } of rows) {
    const [a, b] = [top(`headline ${headline}`), top(`body ${body}`)]
    if (a !== b) above.set(a, b)
  }
  return rows.map(({ headline = '', body = '', stance = '' }) => ({
    features: pairFeatures(headline, answerOf(headline, bodies.get(body) ?? '')),
    ...{ stance, cluster: top(`body ${body}`) },
  }))
}

function scored(corpus: string, items: readonly Pair[]): Score[] {
  const labels = [...new Set(items.map(({ stance }) => stance))].sort()
  const clusters = [...new Set(items.map(({ cluster }) => cluster))]
  const foldOf = new Map(clusters.map((cluster, i) => [cluster, i % FOLDS]))
  const found = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ cluster }: Pair): boolean => foldOf.get(cluster) === fold
    const classify = trainLogistic(
      items
        .filter((item) => !isHeld(item))
        .map(({ features, stance }) => ({ features, label: labels.indexOf(stance) })),
      labels.length,
      PAIR_DIMENSIONS,
    )
    return items.filter(isHeld).map(({ features, stance }) => ({ gold: stance, found: labels[classify(features)] }))
  }).flat()
  const base = { layer: 'pairs', corpus, items: items.length }
  const right = found.filter(({ gold, found }) => gold === found).length
  return [
    { ...base, measure: 'for, against, observing: macro-F1', value: macroF1(found) },
    { ...base, measure: 'for, against, observing: right', value: (100 * right) / items.length },
  ]
}
