import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { occurrences } from '../src/annotate/occurrences.ts'
import type { Occurrence } from '../src/model/Occurrence.ts'
import { overlaps } from '../src/model/overlaps.ts'
import { f1 } from './f1.ts'
import type { GoldDocument } from './gold/Gold.ts'
import { layersOf } from './gold/layersOf.ts'
import { readGold } from './gold/readGold.ts'
import { pairUp } from './pairUp.ts'
import type { Score, Scorer } from './Scorer.ts'

const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']
const SENTENCES = 'events/plover-gsr-visible.jsonl'

/** Scores the finding of acts with the statements of the gold given, and their types on PLOVER's own example sentences. */
export const events: Scorer = {
  name: 'events',
  needs: [...RECORDS, SENTENCES],
  async run(corpora) {
    const records = RECORDS.map((folder) => readGold(join(corpora, folder)))
    const read = await Promise.all(records.flatMap(({ documents }) => documents.map(find)))
    return [...scoreRecords(read), ...(await scoreSentences(join(corpora, SENTENCES)))]
  },
}

interface Read {
  readonly gold: GoldDocument
  readonly found: readonly Occurrence[]
}

async function find(gold: GoldDocument): Promise<Read> {
  const { occurrences: found } = await layersOf(gold.text, gold.statements, [occurrences])
  return { gold, found: found ?? [] }
}

function scoreRecords(read: readonly Read[]): Score[] {
  const pairs = read.flatMap(({ gold, found }) =>
    pairUp(found, gold.events, (a, b) => Number(a.trigger.some((span) => overlaps(span, b.trigger))), 1).map(
      ([i, j]) => ({ found: found[i] as Occurrence, gold: gold.events[j] as GoldDocument['events'][number] }),
    ),
  )
  const gold = read.flatMap(({ gold }) => gold.events).length
  const found = read.flatMap(({ found }) => found).length
  const share = (right: (pair: (typeof pairs)[number]) => boolean): number =>
    (100 * pairs.filter(right).length) / (pairs.length || 1)
  const score = (measure: string, value: number, items: number): Score => ({
    layer: 'events',
    corpus: 'outlets',
    measure,
    value,
    items,
  })
  const found1 = f1(pairs.length, found, gold)
  return [
    score('trigger precision', found1.precision, found),
    score('trigger recall', found1.recall, gold),
    score('trigger F1', found1.f1, gold),
    score(
      'type of found',
      share(({ found, gold }) => found.type === gold.type),
      pairs.length,
    ),
    score(
      'status of found',
      share(({ found, gold }) => found.status === gold.status),
      pairs.length,
    ),
  ]
}

/** Of PLOVER's example sentences on acts other than mere words, those where an act of the right type was found. */
async function scoreSentences(path: string): Promise<Score[]> {
  const examples = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { event: string; text: string })
    .filter(({ event }) => DEEDS.has(event))
  const right = await Promise.all(
    examples.map(async ({ event, text }) => {
      const { occurrences: found } = await layersOf(text, [], [occurrences])
      return found?.some(({ type }) => type === event)
    }),
  )
  const value = (100 * right.filter(Boolean).length) / examples.length
  return [{ layer: 'events', corpus: 'PLOVER examples', measure: 'type found', value, items: examples.length }]
}

/** Types that name deeds; the others are mostly acts of speech, which are statements. */
const DEEDS = new Set([
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
