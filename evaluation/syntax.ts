import { join } from 'node:path'
import { blocks } from '../src/annotate/blocks.ts'
import { encoding } from '../src/annotate/encoding.ts'
import { language } from '../src/annotate/language.ts'
import { sentences } from '../src/annotate/sentences.ts'
import { tokens } from '../src/annotate/tokens.ts'
import { words } from '../src/annotate/words.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { f1 } from './f1.ts'
import type { Score, Scorer } from './Scorer.ts'
import { countMatches } from './syntax/countMatches.ts'
import { goldDocuments } from './syntax/goldDocuments.ts'

const CORPORA = { 'UD EWT dev': 'syntax/ewt-dev.conllu', 'UD GUM dev': 'syntax/gum-dev.conllu' }

const MEASURES = { span: 'token F1', upos: 'UPOS F1', lemma: 'lemma F1', head: 'UAS F1', labelled: 'LAS F1' } as const

/** Sentences, tokens, tags, lemmas and trees on running text, as the CoNLL 2018 shared task scores them, subtypes of relations included. */
export const syntax: Scorer = {
  name: 'syntax',
  needs: Object.values(CORPORA),
  async run(corpora) {
    const scores: Score[] = []
    for (const [corpus, file] of Object.entries(CORPORA)) scores.push(...(await score(corpus, join(corpora, file))))
    return scores
  },
}

async function score(corpus: string, path: string): Promise<Score[]> {
  const totals = { sentences: { right: 0, found: 0, gold: 0 }, found: 0, gold: 0 }
  const right = { span: 0, upos: 0, lemma: 0, head: 0, labelled: 0 }
  for (const document of goldDocuments(path)) {
    const { layers } = await runChain([language, blocks, sentences, words, encoding, tokens], {
      text: document.text,
      meta: { source: corpus },
      messages: [],
    })
    const { sentences: parted = [], tokens: found = [] } = layers
    const ends = new Set(document.sentences.map(({ start, end }) => `${start} ${end}`))
    totals.sentences.right += parted.filter(({ start, end }) => ends.has(`${start} ${end}`)).length
    totals.sentences.found += parted.length
    totals.sentences.gold += document.sentences.length
    totals.found += found.length
    totals.gold += document.tokens.length
    const matches = countMatches(found, document.tokens)
    for (const measure of Object.keys(MEASURES) as (keyof typeof MEASURES)[]) right[measure] += matches[measure]
  }
  const { right: rightSentences, found, gold } = totals.sentences
  return [
    { layer: 'sentences', corpus, measure: 'sentence F1', value: f1(rightSentences, found, gold).f1, items: gold },
    ...Object.entries(MEASURES).map(([key, measure]) => ({
      layer: 'tokens',
      corpus,
      measure,
      value: f1(right[key as keyof typeof MEASURES], totals.found, totals.gold).f1,
      items: totals.gold,
    })),
  ]
}
