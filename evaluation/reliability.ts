import { join } from 'node:path'
import { components } from '../src/chain/components.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { matchRelations } from './matchRelations.ts'
import { polnear } from './polnear.ts'
import { type Claim, reliabilityTable } from './reliability/reliabilityTable.ts'

/** How sure statements are said to be, and how many of them are right: prints a line a tenth and the expected calibration error, on PolNeAR dev. */
const corpora = process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const upTo = components.findIndex(({ assigns }) => assigns.includes('attributions')) + 1
const said: Claim[] = []
for (const { document, gold } of polnear(join(corpora, 'attribution/polnear-dev.jsonl'))) {
  const { layers } = await runChain(components.slice(0, upTo), document)
  const found = (layers.attributions ?? []).filter(({ within }) => !within)
  const right = new Set(matchRelations(document.text, found, gold, true).map(([at]) => at))
  said.push(...found.map(({ confidence }, at) => ({ confidence, isRight: right.has(at) })))
}
const { lines, error } = reliabilityTable(said)
for (const line of lines) console.log(line)
console.log(`expected calibration error ${error.toFixed(3)}, ${said.length} statements`)
