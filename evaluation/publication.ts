import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { timexes } from '../src/annotate/timexes.ts'
import type { Layers } from '../src/model/Layers.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { readDocuments } from '../src/read/readDocuments.ts'
import { publication as resolvePublication } from '../src/resolve/publication.ts'
import { readGold } from './gold/readGold.ts'
import { timedSentences } from './publication/timedSentences.ts'
import type { Score, Scorer } from './Scorer.ts'
import { syntaxChain } from './syntaxChain.ts'

const NEWS = ['news/wikinews-2019.csv', 'news/wikinews-2020.csv']
const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']
const RELEASES = 'news/state-department-2021-05--2022-03.jsonl'
/** Every so many articles of the news; the scorer is to be quick. */
const STEP = 4

/** So many releases, spread over the file, are read without their dates. */
const RELEASE_COUNT = 200

/** The date that the chain gives is counted as certain from the last on. */
const CERTAINTIES = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9]

/**
 * Dates of publication worked out from the text alone: the date, and for Wikinews its first line that tells it, are withheld.
 * A candidate is right where the true day lies in it, be it a day, a month or a year.
 */
export const publication: Scorer = {
  name: 'publication',
  needs: [...NEWS, ...RECORDS, RELEASES],
  async run(corpora) {
    const articles = NEWS.flatMap((file) => readNews(join(corpora, file))).filter((_, index) => index % STEP === 0)
    const gold = RECORDS.flatMap((folder) => readGold(join(corpora, folder)).documents)
    return [
      ...(await score('Wikinews', articles)),
      ...(await score('outlets', gold)),
      ...(await coverage('State Department', await readReleases(join(corpora, RELEASES)))),
    ]
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

/** Title and body as text, without the date. */
async function readReleases(file: string): Promise<Dated[]> {
  const days = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { published: string }).published.slice(0, 10))
  const step = Math.floor(days.length / RELEASE_COUNT)
  const chosen: Dated[] = []
  let index = 0
  for await (const { text } of readDocuments([file])) {
    if (index % step === 0 && chosen.length < RELEASE_COUNT) chosen.push({ text, published: days[index] ?? '' })
    index += 1
  }
  return chosen
}

type Candidates = NonNullable<Layers['publication']['publishedCandidates']>

/** The candidates that a text without its date leaves, likeliest first; a stated date alone is sure. */
async function candidatesOf(text: string): Promise<Candidates> {
  const syntax = syntaxChain.map((component) => (component.name === 'sentences' ? timedSentences : component))
  const chain = [...syntax, timexes, resolvePublication]
  const { layers } = await runChain(chain, { text, meta: { source: 'withheld' }, messages: [] })
  const { published, publishedCandidates = [] } = layers.publication ?? {}
  return published && !publishedCandidates.length
    ? [{ date: published, probability: 1, reasons: [] }]
    : publishedCandidates
}

/** How many documents have a likeliest date (day, month or year) at each certainty, and how many of these dates are right. */
async function coverage(corpus: string, documents: readonly Dated[]): Promise<Score[]> {
  const firsts: { probability: number; right: boolean }[] = []
  for (const { text, published } of documents) {
    const [first] = await candidatesOf(text)
    if (first) firsts.push({ probability: first.probability, right: published.startsWith(first.date) })
  }
  return CERTAINTIES.flatMap((least) => {
    const sure = firsts.filter(({ probability }) => probability >= least)
    const of = (measure: string, part: number, items: number): Score => ({
      ...{
        layer: 'publication',
        corpus,
        measure: `${measure} at ${least} or more`,
        value: (100 * part) / (items || 1),
        items,
      },
    })
    const right = of('likeliest date right', sure.filter((one) => one.right).length, sure.length)
    return [of('likeliest date', sure.length, documents.length), ...(sure.length ? [right] : [])]
  })
}

async function score(corpus: string, documents: readonly Dated[]): Promise<Score[]> {
  const ranks: number[] = []
  const weights: number[] = []
  const lengths: number[] = []
  for (const { text, published } of documents) {
    const candidates = await candidatesOf(text)
    const rank = candidates.findIndex(({ date }) => published.startsWith(date))
    lengths.push(candidates[rank]?.date.length ?? 0)
    ranks.push(rank)
    weights.push(candidates[rank]?.probability ?? 0)
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
