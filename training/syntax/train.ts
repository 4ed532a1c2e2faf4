import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crossTagged } from './crossTagged.ts'
import { modelBytes } from './modelBytes.ts'
import { moveNames } from './moveNames.ts'
import { readTreebank } from './readTreebank.ts'
import { tagNames } from './tagNames.ts'
import { trainLemmas } from './trainLemmas.ts'
import { trainParser } from './trainParser.ts'
import { trainTagger } from './trainTagger.ts'

/** Passes over the trees, chosen on the dev parts (training/syntax/README.md). */
const EPOCHS = { tagger: 8, crossTagger: 4, parser: 5 }

const corpora = join(process.env.STANDOFF_CORPORA ?? '../shared/corpora', 'syntax')
const folder = process.argv[2] ?? 'models'
mkdirSync(folder, { recursive: true })

const trees = ['ewt-train.conllu', 'gum-train.conllu'].flatMap((file) => readTreebank(join(corpora, file)))
const tags = tagNames(trees)
writeFileSync(join(folder, 'syntax-en.lemmas.json'), JSON.stringify(trainLemmas(trees)))
writeFileSync(join(folder, 'syntax-en.tagger.bin'), modelBytes(trainTagger(trees, tags, EPOCHS.tagger)))
const tagged = crossTagged(trees, tags, EPOCHS.crossTagger)
const parser = trainParser(trees, tagged, tags, moveNames(trees), EPOCHS.parser)
writeFileSync(join(folder, 'syntax-en.parser.bin'), modelBytes(parser))
