import { join } from 'node:path'
import { components } from '../src/chain/components.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { matchRelations } from './matchRelations.ts'
import { polnear } from './polnear.ts'
import { referenceClaims } from './reliability/referenceClaims.ts'
import { type Claim, reliabilityTable } from './reliability/reliabilityTable.ts'
import { sourceClaims } from './reliability/sourceClaims.ts'

/**
 * How sure statements, speakers or references are said to be, and how many of them are right: prints a line a tenth and the expected
 * calibration error. `node evaluation/reliability.ts [statements] [speakers] [references]`; all of them where none is named.
 */
const corpora = process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const KINDS: Readonly<Record<string, () => Promise<readonly Claim[]>>> = {
  statements,
  speakers: () => sourceClaims(corpora, 'dev'),
  references: () => referenceClaims(corpora),
}
const asked = process.argv.slice(2)
for (const [kind, claims] of Object.entries(KINDS)) {
  if (asked.length && !asked.includes(kind)) continue
  const said = await claims()
  const { lines, error } = reliabilityTable(said)
  for (const line of lines) console.log(line)
  console.log(`expected calibration error ${error.toFixed(3)}, ${said.length} ${kind}\n`)
}

/** PolNeAR dev: right where content and source are. */
async function statements(): Promise<readonly Claim[]> {
  const upTo = components.findIndex(({ assigns }) => assigns.includes('attributions')) + 1
  const said: Claim[] = []
  for (const { document, gold } of polnear(join(corpora, 'attribution/polnear-dev.jsonl'))) {
    const { layers } = await runChain(components.slice(0, upTo), document)
    const found = (layers.attributions ?? []).filter(({ within }) => !within)
    const right = new Set(matchRelations(document.text, found, gold, true).map(([at]) => at))
    said.push(...found.map(({ confidence }, at) => ({ confidence, right: Number(right.has(at)) })))
  }
  return said
}
