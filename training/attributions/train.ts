/**
 * Learns models/attributions-en.json from PolNeAR: `npx node training/attributions/train.ts [CORPORA]`.
 *
 * Weights from its train part, confidence from its dev part. Run it again after every change of tagger, parser, names or
 * features; about four minutes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { polnear } from '../../evaluation/polnear.ts'
import { read } from '../../src/annotate/attributions/read.ts'
import { components } from '../../src/chain/components.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { packageFolder } from '../../src/pipeline/packageFolder.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import type { Article } from './Article.ts'
import { fitConfidence } from './fitConfidence.ts'
import { learn } from './learn.ts'

const corpora = process.argv[2] ?? process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const before = components.slice(
  0,
  components.findIndex(({ name }) => name === 'attributions'),
)

async function articles(part: 'train' | 'dev'): Promise<Article[]> {
  const found: Article[] = []
  for (const { document, gold } of polnear(join(corpora, 'attribution', `polnear-${part}.jsonl`))) {
    const { layers } = await runChain(before, document)
    found.push({ reading: read({ text: document.text, ...(layers as Layers) }), gold })
  }
  return found
}

const { cue, roles } = learn(await articles('train'))
const confidence = fitConfidence(await articles('dev'), {
  cue: new Map(Object.entries(cue)),
  roles: new Map(Object.entries(roles)),
})
writeFileSync(
  join(packageFolder(), 'models', 'attributions-en.json'),
  `${JSON.stringify({ confidence, cue, roles })}\n`,
)
