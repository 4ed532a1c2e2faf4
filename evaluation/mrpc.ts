import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitLogistic } from './fitLogistic.ts'
import { paraphraseEvidence } from './pairs/paraphraseEvidence.ts'
import type { Scorer } from './Scorer.ts'

const FILES = { train: 'same/mrpc-train.tsv', validation: 'same/mrpc-val.tsv' } as const

/** Ridge penalty on features of unit variance; of 1, 10 and 50 the best on validation. */
const PENALTY = 10

/** MRPC: whether two sentences of news mean the same, learned from the train part on the wordings that link statements. */
export const mrpc: Scorer = {
  name: 'mrpc',
  needs: Object.values(FILES),
  async run(corpora) {
    const train = readPairs(join(corpora, FILES.train))
    const scale = scaleOf(train.map(({ x }) => x))
    const [bias = 0, ...weights] = fitLogistic(
      train.map(({ x, y }) => ({ x: scale(x), y })),
      PENALTY,
    )
    const pairs = readPairs(join(corpora, FILES.validation))
    const right = pairs.filter(
      ({ x, y }) => scale(x).reduce((sum, value, i) => sum + value * (weights[i] as number), bias) > 0 === y,
    )
    const value = (100 * right.length) / pairs.length
    return [{ layer: 'same statement', corpus: 'MRPC validation', measure: 'accuracy', value, items: pairs.length }]
  },
}

function readPairs(path: string): readonly { readonly x: readonly number[]; readonly y: boolean }[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [quality, , , one = '', other = ''] = line.trim().split('\t')
    return { x: paraphraseEvidence(one, other), y: quality === '1' }
  })
}

/** Brings each feature to mean 0 and variance 1 over the given rows. */
function scaleOf(rows: readonly (readonly number[])[]): (row: readonly number[]) => readonly number[] {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] as number))
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length)
  const spreads = columns.map((column, i) =>
    Math.sqrt(column.reduce((sum, value) => sum + (value - (means[i] as number)) ** 2, 0) / column.length),
  )
  return (row) => row.map((value, i) => (value - (means[i] as number)) / (spreads[i] || 1))
}
