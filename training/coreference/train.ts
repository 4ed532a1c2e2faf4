/**
 * Learns models/coreference-en.json: `node training/coreference/train.ts [CORPORA] [TARGET]`.
 *
 * First from GUM's train part alone, whose model then decides what GAP leaves open, then from both.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GapRow, readGap } from '../../evaluation/coreference/readGap.ts'
import { readGum } from '../../evaluation/coreference/readGum.ts'
import type { Blend } from '../../src/annotate/coreference/Blend.ts'
import type { Choose } from '../../src/annotate/coreference/Choice.ts'
import { chooseWith } from '../../src/annotate/coreference/chooseWith.ts'
import type { Network } from '../../src/annotate/coreference/Network.ts'
import type { Ranking } from '../../src/annotate/coreference/Ranking.ts'
import { score } from '../../src/annotate/coreference/score.ts'
import type { Example } from './Example.ts'
import { gapExamples } from './gapExamples.ts'
import { gumExamples } from './gumExamples.ts'
import { trainNetwork } from './trainNetwork.ts'

const [corpora = '../shared/corpora', target = 'models/coreference-en.json'] = process.argv.slice(2)
const rows = readGap(join(corpora, 'coreference/gap-development.tsv'))
/** Genres of GUM that tell of others; talk, guides and lessons are about "I", "you" and things. */
const GENRES = /_(?:news|bio|interview|fiction|speech|court|letter)_/
/** The networks alone; blend.ts then weighs them against the encoder. */
const ALONE: Blend = { features: 1, odds: 0, apart: 0, nobody: 0 }
/** Every tenth row of GAP development is kept back for the report. */
const kept = (_: unknown, i: number) => i % 10 === 9

const train = await fromGum('train')
const dev = await fromGum('dev')
const first = learn(train, dev)
const others = chooseWith(first)
const gap = await fromGap(
  rows.filter((row, i) => !kept(row, i)),
  others,
)
const gapDev = await fromGap(rows.filter(kept), others)
console.log(`GAP: ${gap.length} choices, ${gapDev.length} kept back`)
const second = learn([...train, ...gap], [...dev, ...gapDev])
console.log(`GAP kept back: ${accuracy(second.pronoun, gapDev).toFixed(1)}`)
writeFileSync(target, `${JSON.stringify(second)}\n`)

function learn(examples: readonly Example[], held: readonly Example[]): Record<'pronoun' | 'nominal', Ranking> {
  const network = (kind: Example['kind']) => {
    const mine = examples.filter((example) => example.kind === kind)
    const theirs = held.filter((example) => example.kind === kind)
    console.log(`${kind}: ${mine.length} choices, ${theirs.length} held`)
    const made = trainNetwork(mine, (epoch, now) =>
      console.log(`  epoch ${epoch}: ${accuracy(now, theirs).toFixed(2)}`),
    )
    return { ...made, blend: ALONE }
  }
  return { pronoun: network('pronoun'), nominal: network('nominal') }
}

/** Share of choices whose highest candidate is right, in per cent. */
function accuracy(network: Network, examples: readonly Example[]): number {
  const right = examples.filter(({ vectors, right }) => {
    const scores = vectors.map((vector) => score(network, vector))
    return right[scores.indexOf(Math.max(...scores))]
  })
  return (100 * right.length) / examples.length
}

async function fromGum(part: string): Promise<readonly Example[]> {
  const examples: Example[] = []
  const documents = readGum(join(corpora, `syntax/gum-${part}.conllu`)).filter(({ id }) => GENRES.test(id))
  for (const document of documents) examples.push(...(await gumExamples(document)))
  return examples
}

async function fromGap(some: readonly GapRow[], choose: Choose): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const row of some) examples.push(...(await gapExamples(row, choose)))
  return examples
}
