import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { overlaps } from '../../src/model/overlaps.ts'
import { f1 } from '../f1.ts'
import { matchRelations } from '../matchRelations.ts'
import { pairUp } from '../pairUp.ts'
import type { Gold, GoldDocument, GoldEntity, GoldEvent, GoldStatement } from './Gold.ts'
import { isSameMeant } from './isSameMeant.ts'
import { pairScore } from './pairScore.ts'
import { readMarks } from './readMarks.ts'

/** `node evaluation/gold/agreement.ts`: how far the two markings of the news agree, before they were settled. */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')
const APART = join(import.meta.dirname, 'news/apart')

type Pair<T> = readonly [a: T, b: T]
interface Spoken {
  readonly marked: GoldStatement
  readonly entity: GoldEntity | undefined
}

const records = readdirSync(join(APART, 'a')).map(
  (file): Pair<Gold> => [readMarks(join(APART, 'a', file), corpora), readMarks(join(APART, 'b', file), corpora)],
)
const documents = records.flatMap(([a, b]) =>
  a.documents.map((one, i) => ({ sides: [one, b.documents[i]] as Pair<GoldDocument>, records: [a, b] as Pair<Gold> })),
)
const statements = documents.flatMap(({ sides: [a, b], records }) =>
  matchRelations(a.text, a.statements, b.statements, false).map(([i, j]) => [
    spoken(records[0], a.statements[i]),
    spoken(records[1], b.statements[j]),
  ]),
) as Pair<Spoken>[]
const events = documents.flatMap(({ sides: [a, b] }) =>
  pairUp(a.events, b.events, (x, y) => Number(overlaps(x.trigger, y.trigger)), 1).map(([i, j]) => [
    a.events[i],
    b.events[j],
  ]),
) as Pair<GoldEvent>[]
const times = documents.flatMap(({ sides: [a, b] }) =>
  pairUp(a.times, b.times, (x, y) => Number(overlaps(x.span, y.span)), 1).map(([i, j]) => [a.times[i], b.times[j]]),
) as Pair<GoldDocument['times'][number]>[]

const rows: (readonly [layer: string, measure: string, value: number, items: number])[] = [
  found('statements', ({ statements }) => statements, statements.length),
  ...(['kind', 'said', 'act', 'issue', 'stance'] as const).map((field) =>
    same('statements', field, statements, ([a, b]) => a.marked[field] === b.marked[field]),
  ),
  same('statements', 'speaker', statements, ([a, b]) =>
    isSameMeant({ ...a.marked, entity: a.entity }, { ...b.marked, entity: b.entity }),
  ),
  grouped(
    'same statement',
    statements.map(([a, b]) => ({ found: a.marked.groups, gold: b.marked.groups })),
  ),
  found('events', ({ events }) => events, events.length),
  ...(['type', 'status', 'date'] as const).map((field) =>
    same('events', field, events, ([a, b]) => a[field] === b[field]),
  ),
  grouped(
    'same event',
    events.map(([a, b]) => ({ found: [a.group ?? []].flat(), gold: [b.group ?? []].flat() })),
  ),
  found('times', ({ times }) => times, times.length),
  same('times', 'value', times, ([a, b]) => a.value === b.value),
]
console.log('| layer | measure | value | items |\n| --- | --- | ---: | ---: |')
for (const [layer, measure, value, items] of rows)
  console.log(`| ${layer} | ${measure} | ${value.toFixed(1)} | ${items} |`)

function spoken({ entities }: Gold, marked: GoldStatement | undefined): Spoken | undefined {
  return marked && { marked, entity: entities.get(marked.speaker ?? '') }
}

function found(layer: string, of: (document: GoldDocument) => readonly unknown[], both: number) {
  const count = (side: 0 | 1) => documents.flatMap(({ sides }) => of(sides[side])).length
  return [layer, 'found by both, F1', f1(both, count(0), count(1)).f1, count(0) + count(1) - both] as const
}

function same<T>(layer: string, field: string, pairs: readonly Pair<T>[], isSame: (pair: Pair<T>) => boolean) {
  return [
    layer,
    `${field}, same where both found`,
    (100 * pairs.filter(isSame).length) / pairs.length,
    pairs.length,
  ] as const
}

function grouped(layer: string, items: Parameters<typeof pairScore>[0]) {
  const { value, items: pairs } = pairScore(items)
  return [layer, 'pair F1 where both found', value, pairs] as const
}
