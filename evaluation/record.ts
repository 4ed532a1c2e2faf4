import { join } from 'node:path'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import { overlaps } from '../src/model/overlaps.ts'
import { bootstrap } from './bootstrap.ts'
import { f1 } from './f1.ts'
import { annotateGold } from './gold/annotateGold.ts'
import type { Gold, GoldDocument } from './gold/Gold.ts'
import { isSameEntity } from './gold/isSameEntity.ts'
import { isSameSpeaker } from './gold/isSameSpeaker.ts'
import { type Match, matchStatements } from './gold/matchStatements.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import { scoreLinks } from './gold/scoreLinks.ts'
import { pairUp } from './pairUp.ts'
import type { Score, Scorer } from './Scorer.ts'

const FOLDERS = ['seeds', 'outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']

/** Scores the whole way from text to record against the records marked by hand, natural text in. */
export const record: Scorer = {
  name: 'record',
  needs: [...FOLDERS, 'news'],
  async run(corpora) {
    const scores: Score[] = []
    for (const gold of [...FOLDERS.map((folder) => readGold(join(corpora, folder))), ...newsGold(corpora)]) {
      const dated = await annotateGold(gold, 'given')
      const undated = await annotateGold(gold, 'withheld')
      scores.push(...scoreStatements(gold, dated), ...scoreEvents(gold, dated), ...scoreTimes(gold, dated))
      scores.push(...scorePublication(gold, undated), ...(await scoreLinks(gold, dated)))
    }
    return scores
  },
}

const pairs = (gold: Gold, documents: readonly AnnotatedDocument[]) =>
  documents.map((document, i) => ({ document, gold: gold.documents[i] as GoldDocument }))

function scoreStatements(gold: Gold, documents: readonly AnnotatedDocument[]): Score[] {
  const matches = pairs(gold, documents).flatMap(({ document, gold }) => matchStatements(document, gold))
  const predicted = documents.flatMap((document) => document.statements).length
  const total = gold.documents.flatMap((document) => document.statements).length
  const spoken = matches.filter(({ gold }) => gold.speaker)
  const marked = new Map(gold.documents.map((document) => [document.name, document]))
  const rightSpeaker = ({ document, found, gold: statement }: Match) =>
    isSameSpeaker(document, found.speaker, marked.get(document.meta.source) as GoldDocument, statement, gold.entities)
  const found = { layer: 'statements', corpus: gold.name, items: total }
  const share = (measure: string, items: readonly Match[], right: (match: Match) => boolean): Score =>
    percent('statements', gold.name, measure, items, right)
  return [
    { ...found, measure: 'found F1', value: f1(matches.length, predicted, total).f1 },
    { ...found, measure: 'found and speaker F1', value: f1(spoken.filter(rightSpeaker).length, predicted, total).f1 },
    share('speaker of found', spoken, rightSpeaker),
    share('kind of found', matches, ({ found, gold }) => found.kind === gold.kind),
    share(
      'said of found',
      matches.filter(({ gold }) => gold.said),
      ({ found, gold }) => found.said === gold.said,
    ),
    share('act of found', matches, ({ found, gold }) => found.act === gold.act),
    share('issue of found', matches, ({ found, gold }) => found.issue === gold.issue),
    share('stance of found', matches, ({ found, gold }) => found.stance === gold.stance),
  ]
}

function scoreEvents(gold: Gold, documents: readonly AnnotatedDocument[]): Score[] {
  const matches = pairs(gold, documents).flatMap(({ document, gold }) =>
    pairUp(
      document.events,
      gold.events,
      (a, b) => (a.trigger.some((span) => overlaps(span, b.trigger)) ? 1 : 0),
      1,
    ).map(([i, j]) => ({ document, found: document.events[i], gold: gold.events[j] })),
  )
  const predicted = documents.flatMap((document) => document.events).length
  const total = gold.documents.flatMap((document) => document.events).length
  const share = (measure: string, items: typeof matches, right: (match: (typeof matches)[number]) => boolean) =>
    percent('events', gold.name, measure, items, right)
  return [
    {
      layer: 'events',
      corpus: gold.name,
      items: total,
      measure: 'found F1',
      value: f1(matches.length, predicted, total).f1,
    },
    share('type of found', matches, ({ found, gold }) => found?.type === gold?.type),
    share('status of found', matches, ({ found, gold }) => found?.status === gold?.status),
    share(
      'date of found',
      matches.filter(({ gold }) => gold?.date),
      ({ found, gold }) => found?.date === gold?.date,
    ),
    share(
      'actors of found',
      matches.filter(({ gold }) => gold?.actors.length),
      ({ document, found, gold: event }) =>
        (event?.actors ?? []).some((id) =>
          found?.actors.some((actor) => isSameEntity(document, actor, gold.entities.get(id))),
        ),
    ),
  ]
}

function scoreTimes(gold: Gold, documents: readonly AnnotatedDocument[]): Score[] {
  const times = pairs(gold, documents).flatMap(({ document, gold }) =>
    gold.times.map((time) => ({ time, found: document.times.find((candidate) => overlaps(candidate, time.span)) })),
  )
  return [percent('times', gold.name, 'value', times, ({ time, found }) => found?.value === time.value)]
}

function scorePublication(gold: Gold, documents: readonly AnnotatedDocument[]): Score[] {
  const items = pairs(gold, documents).map(({ document: { meta }, gold: { published } }) => {
    const dates = meta.published ? [meta.published] : (meta.publishedCandidates ?? []).map(({ date }) => date)
    return { dates, published }
  })
  return [
    percent('publication', gold.name, 'among candidates', items, ({ dates, published }) => dates.includes(published)),
    percent('publication', gold.name, 'likeliest', items, ({ dates, published }) => dates[0] === published),
  ]
}

function percent<T>(
  layer: string,
  corpus: string,
  measure: string,
  items: readonly T[],
  right: (item: T) => boolean,
): Score {
  const marks = items.map((item) => (right(item) ? 100 : 0))
  const mean = (sample: readonly number[]) => sample.reduce((sum, mark) => sum + mark, 0) / (sample.length || 1)
  return { layer, corpus, measure, items: items.length, value: mean(marks), interval: bootstrap(marks, mean) }
}
