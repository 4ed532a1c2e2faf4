/**
 * Trains the name tagger: `node training/names.ts CORPORA` writes models/names-en.bin (int16 weights, SLOTS × labels).
 * Averaged perceptron (Collins 2002) with hashed features and document memory (Ratinov and Roth 2009).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConll, type TaggedSentence } from '../evaluation/readConll.ts'
import { gazetteerOf } from '../src/annotate/gazetteer/gazetteerOf.ts'
import { LABELS } from '../src/annotate/names/LABELS.ts'
import { SLOTS } from '../src/annotate/names/SLOTS.ts'
import { tagDocument } from '../src/annotate/names/tagDocument.ts'

const EPOCHS = Number(process.argv[3] ?? 6)
const corpora = process.argv[2] ?? '../shared/corpora'
const out = process.argv[4] ?? 'models/names-en.bin'
const read = (file: string) => readConll(join(corpora, 'names', file))

/** Sentences without documents are given to the tagger in documents of this many, so that its memory stays short. */
const loose = (documents: readonly (readonly TaggedSentence[])[]) => documents.flat().map((sentence) => [sentence])

// News twice: it is what Standoff reads, and its labels are made by hand.
const train = [
  ...read('conll2003-train.conll'),
  ...read('conll2003-train.conll'),
  ...loose(read('wikineural-val.conll')),
  ...loose(read('wikineural-test.conll')),
]
const weights = new Float32Array(SLOTS * LABELS.length)
const sums = new Float64Array(SLOTS * LABELS.length)
let step = 0

function correct(rows: readonly number[], label: number, by: number): void {
  for (const row of rows) {
    const at = row * LABELS.length + label
    weights[at] = (weights[at] ?? 0) + by
    sums[at] = (sums[at] ?? 0) + by * step
  }
}

/** A fixed sequence, so that training twice gives the same weights (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const next = random(1)
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  let wrong = 0
  for (const document of train
    .map((d) => [next(), d] as const)
    .sort(([a], [b]) => a - b)
    .map(([, d]) => d))
    tagDocument(
      document.map(({ words }) => words),
      weights,
      gazetteerOf(undefined),
      (s, i, rows, _sums, label) => {
        step++
        const gold = LABELS.indexOf((document[s]?.labels[i] ?? 'O') as (typeof LABELS)[number])
        if (label === gold) return
        wrong++
        correct(rows, gold, 1)
        correct(rows, label, -1)
      },
    )
  console.error(`epoch ${epoch + 1}: ${wrong} corrections`)
}

const averaged = weights.map((weight, at) => weight - (sums[at] ?? 0) / step)
const largest = averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
writeFileSync(
  out,
  Int16Array.from(averaged, (weight) => Math.round((weight / largest) * 32767)),
)
