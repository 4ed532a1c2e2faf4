import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { timexes } from '../src/annotate/timexes.ts'
import { components } from '../src/chain/components.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { publication as resolvePublication } from '../src/resolve/publication.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

const NEWS = ['news/wikinews-2019.csv', 'news/wikinews-2020.csv']
const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']
const SYNTAX = new Set(['language', 'blocks', 'sentences', 'tokens'])

/** Every so many articles of the news; the scorer is to be quick. */
const STEP = 4

/**
 * Dates of publication worked out from the text alone: the date, and for Wikinews its first line that tells it, are withheld.
 * A candidate is right where the true day lies in it, be it a day, a month or a year.
 */
export const publication: Scorer = {
  name: 'publication',
  needs: [...NEWS, ...RECORDS],
  async run(corpora) {
    const articles = NEWS.flatMap((file) => readNews(join(corpora, file))).filter((_, index) => index % STEP === 0)
    const gold = RECORDS.flatMap((folder) => readGold(join(corpora, folder)).documents)
    return [...(await score('Wikinews', articles)), ...(await score('outlets', gold))]
  },
}

interface Dated {
  readonly text: string
  readonly published: string
}

const readNews = (file: string): Dated[] =>
  (parse(readFileSync(file, 'utf8'), { columns: true }) as { date: string; title: string; text: string }[]).map(
    (row) => ({
      text: row.text.replace(/^\s*\w+day, \w+ \d+, \d{4}\s*/, ''),
      published: row.date,
    }),
  )

async function score(corpus: string, documents: readonly Dated[]): Promise<Score[]> {
  const chain = [...components.filter(({ name }) => SYNTAX.has(name)), timexes, resolvePublication]
  const ranks: number[] = []
  const weights: number[] = []
  const lengths: number[] = []
  for (const { text, published } of documents) {
    const { layers } = await runChain(chain, { text, meta: { source: 'withheld' }, messages: [] })
    const { published: own, publishedCandidates: candidates = [] } = layers.publication ?? {}
    const rank = candidates.findIndex(({ date }) => published.startsWith(date))
    const told = own === published ? own : candidates[rank]?.date
    lengths.push(told?.length ?? 0)
    ranks.push(own === published ? 0 : rank)
    weights.push(own === published ? 1 : (candidates[rank]?.probability ?? 0))
  }
  const share = (test: (rank: number) => boolean) => (100 * ranks.filter(test).length) / (ranks.length || 1)
  const of = (measure: string, value: number): Score => ({
    layer: 'publication',
    corpus,
    measure,
    value,
    items: ranks.length,
  })
  const toldTo = (length: number) => (100 * lengths.filter((one) => one >= length).length) / (lengths.length || 1)
  return [
    of('true day among the candidates', toldTo('YYYY-MM-DD'.length)),
    of('true month among the candidates, or its day', toldTo('YYYY-MM'.length)),
    of('true year among the candidates, or finer', toldTo('YYYY'.length)),
    of(
      'true date first',
      share((rank) => rank === 0),
    ),
    of(
      'probability of the true date',
      (100 * weights.reduce((sum, weight) => sum + weight, 0)) / (weights.length || 1),
    ),
  ]
}
