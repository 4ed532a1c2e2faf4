import { join } from 'node:path'
import { components } from '../src/chain/components.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import type { Event } from '../src/model/Event.ts'
import { overlaps } from '../src/model/overlaps.ts'
import { defineComponent } from '../src/pipeline/defineComponent.ts'
import { runChain } from '../src/pipeline/runChain.ts'
import { f1 } from './f1.ts'
import type { Gold, GoldDocument, GoldEvent } from './gold/Gold.ts'
import { isSameEntity } from './gold/isSameEntity.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import { pairUp } from './pairUp.ts'
import type { Score, Scorer } from './Scorer.ts'

const RECORDS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']

/** Scores events, with the statements and the days of publication of the gold given. */
export const events: Scorer = {
  name: 'events',
  needs: [...RECORDS, 'news'],
  async run(corpora) {
    const outlets = RECORDS.map((folder) => readGold(join(corpora, folder)))
    const news = await Promise.all(newsGold(corpora).map((gold) => scoreRecords(gold.name, [gold])))
    return [...(await scoreRecords('outlets', outlets)), ...news.flat()]
  },
}

const scoreRecords = async (corpus: string, records: readonly Gold[]): Promise<Score[]> =>
  score(
    corpus,
    await Promise.all(records.flatMap((record) => record.documents.map((document) => find(record, document)))),
  )

interface Read {
  readonly record: Gold
  readonly gold: GoldDocument
  readonly found: Pick<AnnotatedDocument, 'text' | 'events' | 'entities' | 'mentions'>
}

async function find(record: Gold, gold: GoldDocument): Promise<Read> {
  const attributions = defineComponent({
    name: 'attributions',
    requires: [],
    assigns: ['attributions'],
    run: () => ({ attributions: gold.statements.map((statement) => ({ ...statement, confidence: 1 })) }),
  })
  const { text, published } = gold
  const { layers } = await runChain(
    components.map((component) => (component.name === 'attributions' ? attributions : component)),
    { text, meta: { source: gold.name, published, publishedBasis: 'given' }, messages: [] },
  )
  const { events = [], entities = [], mentions = [] } = layers
  return { record, gold, found: { text, events, entities, mentions } }
}

interface Pair extends Read {
  readonly event: Event
  readonly marked: GoldEvent
}

function score(corpus: string, read: readonly Read[]): Score[] {
  const pairs = read.flatMap((one) =>
    pairUp(
      one.found.events,
      one.gold.events,
      (a, b) => Number(a.trigger.some((span) => overlaps(span, b.trigger))),
      1,
    ).map(([i, j]): Pair => ({ ...one, event: one.found.events[i] as Event, marked: one.gold.events[j] as GoldEvent })),
  )
  const [found, gold] = [
    read.flatMap(({ found }) => found.events).length,
    read.flatMap(({ gold }) => gold.events).length,
  ]
  const { precision, recall, f1: both } = f1(pairs.length, found, gold)
  const figure = (measure: string, value: number, items: number): Score => ({
    ...{ layer: 'events', corpus, measure, value, items },
  })
  const share = (field: string, given: (gold: GoldEvent) => boolean, right: (pair: Pair) => boolean): Score => {
    const items = pairs.filter(({ marked }) => given(marked))
    return figure(`${field} of found`, (100 * items.filter(right).length) / (items.length || 1), items.length)
  }
  return [
    figure('trigger precision', precision, found),
    figure('trigger recall', recall, gold),
    figure('trigger F1', both, gold),
    share(
      'type',
      () => true,
      ({ event, marked }) => event.type === marked.type,
    ),
    share(
      'status',
      () => true,
      ({ event, marked }) => event.status === marked.status,
    ),
    share(
      'date',
      ({ date }) => date !== undefined,
      ({ event, marked }) => event.date === marked.date,
    ),
    share(
      'actors',
      ({ actors }) => actors.length > 0,
      (pair) => names(pair, 'actors'),
    ),
    share(
      'recipients',
      ({ recipients }) => recipients.length > 0,
      (pair) => names(pair, 'recipients'),
    ),
  ]
}

/** Whether one of those whom the gold gives a role is among those found in it. */
const names = ({ record, found, event, marked }: Pair, role: 'actors' | 'recipients'): boolean =>
  marked[role].some((id) =>
    event[role].some((own) => isSameEntity(found as AnnotatedDocument, own, record.entities.get(id))),
  )
