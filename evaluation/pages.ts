import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { blockText } from '../src/read/html/blockText.ts'
import { readHtml } from '../src/read/html/readHtml.ts'
import { f1 } from './f1.ts'
import { frames } from './pages/frames.ts'
import type { Score, Scorer } from './Scorer.ts'

const RELEASES = 'news/state-department-2021-05--2022-03.jsonl'
const EVERY = 9 // of the releases, so that it takes some seconds

/** Scores what is read of a page: real press releases in invented page frames, words found of those of headline and report. */
export const pages: Scorer = {
  name: 'pages',
  needs: [RELEASES],
  async run(corpora) {
    const lines = readFileSync(join(corpora, RELEASES), 'utf8').split('\n').filter(Boolean)
    const counts = { right: 0, read: 0, gold: 0, pages: 0 }
    for (const line of lines.filter((_, at) => at % EVERY === 0)) {
      const { title, html } = JSON.parse(line) as { readonly title: string; readonly html: string }
      const gold = bag(`${title}\n${blockText(parseHTML(`<html><body>${html}</body></html>`).document.body)}`)
      for (const frame of frames) {
        const read = bag(readHtml({ html: frame(title, html), source: 'page' }).text)
        for (const [word, count] of read) counts.right += Math.min(count, gold.get(word) ?? 0)
        counts.read += sum(read)
        counts.gold += sum(gold)
        counts.pages++
      }
    }
    const { precision, recall, f1: value } = f1(counts.right, counts.read, counts.gold)
    const score = (measure: string, figure: number): Score => ({
      ...{ layer: 'pages', corpus: 'press releases in invented page frames' },
      ...{ measure, value: figure, items: counts.pages },
    })
    return [score('words precision', precision), score('words recall', recall), score('words F1', value)]
  },
}

/** How often each word occurs. */
function bag(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0)
