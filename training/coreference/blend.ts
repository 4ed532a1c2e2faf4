/**
 * Fits anew how models/coreference-en.json weighs its networks and the encoder: `node training/coreference/blend.ts [CORPORA] [TARGET]`.
 *
 * On GUM dev and GAP validation, from which neither learned; to be run again with every new encoder.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGap } from '../../evaluation/coreference/readGap.ts'
import { readGum } from '../../evaluation/coreference/readGum.ts'
import { chooseWith } from '../../src/annotate/coreference/chooseWith.ts'
import type { Example } from './Example.ts'
import { fitBlend } from './fitBlend.ts'
import { gapExamples } from './gapExamples.ts'
import { gumExamples } from './gumExamples.ts'

const [corpora = '../shared/corpora', target = 'models/coreference-en.json'] = process.argv.slice(2)
const model = JSON.parse(readFileSync(target, 'utf8'))
const examples: Example[] = []
for (const document of readGum(join(corpora, 'syntax/gum-dev.conllu'))) examples.push(...(await gumExamples(document)))
for (const row of readGap(join(corpora, 'coreference/gap-validation.tsv')))
  examples.push(...(await gapExamples(row, chooseWith(model))))
for (const kind of ['pronoun', 'nominal'] as const) {
  const some = examples.filter((example) => example.kind === kind)
  model[kind].blend = fitBlend(model[kind], some)
  console.log(`${kind}: ${some.length} choices, ${JSON.stringify(model[kind].blend)}`)
}
writeFileSync(target, `${JSON.stringify(model)}\n`)
