import { join } from 'node:path'
import { encoding } from '../src/annotate/encoding.ts'
import { names as component } from '../src/annotate/names.ts'
import type { Entity } from '../src/model/Entity.ts'
import type { Span } from '../src/model/Span.ts'
import { defineComponent } from '../src/pipeline/defineComponent.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { f1 } from './f1.ts'
import { readConll, type TaggedSentence } from './readConll.ts'
import type { Score, Scorer } from './Scorer.ts'

const FILES = [
  ['CoNLL-2003 val', 'names/conll2003-val.conll'],
  ['WikiGold', 'names/wikigold.conll.txt'],
] as const

/** Our types as those of CoNLL-2003; its MISC has no counterpart and is left out on both sides. */
const TYPES: Readonly<Partial<Record<Entity['type'], string>>> = {
  person: 'PER',
  organization: 'ORG',
  country: 'LOC',
  place: 'LOC',
}

/** Names: a name is right if its bounds and its type are. */
export const names: Scorer = {
  name: 'names',
  needs: FILES.map(([, file]) => file),
  run: async (corpora) => (await Promise.all(FILES.map(([corpus, file]) => score(corpus, join(corpora, file))))).flat(),
}

async function score(corpus: string, path: string): Promise<readonly Score[]> {
  const counts = new Map(['all', 'PER', 'ORG', 'LOC'].map((type) => [type, { right: 0, predicted: 0, gold: 0 }]))
  const count = (type: string, what: 'right' | 'predicted' | 'gold') => {
    for (const row of [counts.get('all'), counts.get(type)]) if (row) row[what]++
  }
  for (const document of readConll(path)) {
    const { layers, gold } = await read(document)
    for (const type of gold.values()) count(type, 'gold')
    for (const { start, end, type } of layers.names ?? []) {
      const theirs = TYPES[type]
      if (!theirs) continue
      count(theirs, 'predicted')
      if (gold.get(`${start}-${end}`) === theirs) count(theirs, 'right')
    }
  }
  return [...counts].map(([type, { right, predicted, gold }]) => ({
    layer: 'names',
    corpus,
    measure: type === 'all' ? 'span and type F1' : `span and type F1, ${type}`,
    value: f1(right, predicted, gold).f1,
    items: gold,
  }))
}

/** What stands glued to the word before it, and what the word after it is glued to: the corpora have words without their spaces. */
const CLOSES = /^(?:[.,;:!?%)\]”]+|n't|['’](?:s|re|ve|ll|d|m))$/
const OPENS = /^[([$#“]$/

/** Runs the component over the corpus' own words and sentences. */
async function read(document: readonly TaggedSentence[]) {
  let text = ''
  const sentences: Span[] = []
  const list: Span[] = []
  const gold = new Map<string, string>()
  for (const { words, labels } of document) {
    const first = list.length
    if (text) text += ' '
    const start = text.length
    for (const [i, word] of words.entries()) {
      if (i > 0 && !CLOSES.test(word) && !OPENS.test(words[i - 1] ?? '')) text += ' '
      list.push({ start: text.length, end: text.length + word.length })
      text += word
    }
    sentences.push({ start, end: text.length })
    for (const [i, label] of labels.entries()) {
      if (!label.startsWith('B') || label.endsWith('MISC')) continue
      let last = i
      while (labels[last + 1]?.startsWith('I')) last++
      gold.set(`${list[first + i]?.start}-${list[first + last]?.end}`, label.slice(2))
    }
  }
  const given = defineComponent({
    name: 'corpus',
    requires: [],
    assigns: ['blocks', 'sentences', 'words'],
    run: () => ({ blocks: [], sentences, words: list }),
  })
  const { layers } = await runChain([given, encoding, component], { text, meta: { source: 'corpus' }, messages: [] })
  return { layers, gold }
}
