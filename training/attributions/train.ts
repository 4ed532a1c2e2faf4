/**
 * Learns models/attributions-en.json from PolNeAR's train part: `npx node training/attributions/train.ts [CORPORA]`.
 *
 * Run it again after every change of tagger, parser or features; about two minutes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { polnear } from '../../evaluation/polnear.ts'
import { read } from '../../src/annotate/attributions/read.ts'
import { components } from '../../src/chain/components.ts'
import type { Layers } from '../../src/model/Layers.ts'
import { packageFolder } from '../../src/pipeline/packageFolder.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { learn } from './learn.ts'

const corpora = process.argv[2] ?? process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const at = components.findIndex(({ name }) => name === 'attributions')
const before = at < 0 ? components : components.slice(0, at)
const articles = []
for (const { document, gold } of polnear(join(corpora, 'attribution', 'polnear-train.jsonl'))) {
  const { layers } = await runChain(before, document)
  articles.push({ reading: read({ text: document.text, ...(layers as Layers) }), gold })
}
writeFileSync(join(packageFolder(), 'models', 'attributions-en.json'), `${JSON.stringify(learn(articles))}\n`)
