import { join } from 'node:path'
import { components } from '../src/chain/components.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { matchRelations } from './matchRelations.ts'
import { polnear } from './polnear.ts'

/** How sure statements are said to be, and how many of them are right: prints a line a tenth and the expected calibration error, on PolNeAR dev. */
const BINS = 10
const corpora = process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const upTo = components.findIndex(({ assigns }) => assigns.includes('attributions')) + 1
const said: { readonly confidence: number; readonly isRight: boolean }[] = []
for (const { document, gold } of polnear(join(corpora, 'attribution/polnear-dev.jsonl'))) {
  const { layers } = await runChain(components.slice(0, upTo), document)
  const found = (layers.attributions ?? []).filter(({ within }) => !within)
  const right = new Set(matchRelations(document.text, found, gold, true).map(([at]) => at))
  said.push(...found.map(({ confidence }, at) => ({ confidence, isRight: right.has(at) })))
}
let error = 0
for (const [, bin] of [...Map.groupBy(said, binOf)].sort(([a], [b]) => a - b)) {
  const sure = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length
  const right = bin.filter(({ isRight }) => isRight).length / bin.length
  error += (Math.abs(sure - right) * bin.length) / said.length
  console.log(`| ${sure.toFixed(2)} | ${right.toFixed(2)} | ${bin.length} |`)
}
console.log(`expected calibration error ${error.toFixed(3)}, ${said.length} statements`)

function binOf({ confidence }: { readonly confidence: number }): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS))
}
