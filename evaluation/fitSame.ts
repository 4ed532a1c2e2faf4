import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { daysApart } from '../src/link/daysApart.ts'
import { eventEvidence } from '../src/link/eventEvidence.ts'
import { isTold } from '../src/link/isTold.ts'
import type { LinkItem } from '../src/link/LinkItem.ts'
import { linkItems } from '../src/link/linkItems.ts'
import { statementEvidence } from '../src/link/statementEvidence.ts'
import { whoAgree } from '../src/link/whoAgree.ts'
import { wording } from '../src/link/wording.ts'
import type { AnnotatedDocument } from '../src/model/AnnotatedDocument.ts'
import { overlaps } from '../src/model/overlaps.ts'
import { fitLogistic } from './fitLogistic.ts'
import { annotateGold } from './gold/annotateGold.ts'
import { asAnnotated } from './gold/asAnnotated.ts'
import type { Gold, GoldDocument } from './gold/Gold.ts'
import { matchEvents } from './gold/matchEvents.ts'
import { matchStatements } from './gold/matchStatements.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'

/**
 * Fits models/same-statement.json and same-event.json: logistic regression over pairs of items that nothing rules out.
 *
 * `node evaluation/fitSame.ts [--without NAME]`: on all development records; without one, prints the weights to score it with, and writes none.
 */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')
const without = process.argv[process.argv.indexOf('--without') + 1]
const isPartial = process.argv.includes('--without')
const records = [
  ...['north-korea-2018', 'dnc-lawsuit-2018'].map((name) => readGold(join(corpora, 'outlets', name))),
  ...newsGold(corpora, false),
].filter(({ name }) => !isPartial || name !== without)

/** Ridge penalty: strong because the pairs come from few items. */
const PENALTY = 5

for (const kind of ['statement', 'event'] as const) {
  const pairs: Pairs[number][] = []
  for (const gold of records) pairs.push(...(await pairsOf(gold, kind)))
  const weights = weightsOf(pairs)
  console.log(`${kind}: ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of them the same`, weights)
  if (!isPartial)
    writeFileSync(new URL(`../models/same-${kind}.json`, import.meta.url), `${JSON.stringify(weights, undefined, 2)}\n`)
}

type Pairs = ReturnType<typeof pairsAmong>

function weightsOf(pairs: Pairs): Record<string, number> {
  const names = ['bias', ...Object.keys(pairs[0]?.evidence ?? {})]
  const rows = pairs.map(({ evidence, same }) => ({ x: Object.values<number>(evidence), y: same }))
  const weights = fitLogistic(rows, PENALTY)
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))]))
}

interface Grouped {
  readonly item: LinkItem
  readonly groups: readonly string[]
}

/** Pairs of the gold's own items, and of those that the chain finds in the same places: linking must do with the chain's slips. */
async function pairsOf(gold: Gold, kind: 'statement' | 'event') {
  const read = await annotateGold(gold, 'given')
  const ideal = gold.documents.map((document) => asAnnotated(gold, document))
  return [ideal, read].flatMap((documents) =>
    pairsAmong(
      documents.flatMap((document, i) => grouped(document, gold.documents[i] as GoldDocument, kind)),
      kind,
    ),
  )
}

function grouped(document: AnnotatedDocument, gold: GoldDocument, kind: 'statement' | 'event'): readonly Grouped[] {
  const items = new Map(linkItems(document).flatMap((item) => (item.of === kind ? [[item.id, item]] : [])))
  const matched =
    kind === 'statement'
      ? matchStatements(document, gold).map(({ found, gold: { groups } }) => ({ id: found.id, groups }))
      : matchEvents(document, gold).map(({ found, gold: { group } }) => ({
          id: found.id,
          groups: group ? [group] : [],
        }))
  return matched.flatMap(({ id, groups }) => {
    const item = items.get(id)
    return item ? [{ item, groups }] : []
  })
}

function pairsAmong(items: readonly Grouped[], kind: 'statement' | 'event') {
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => {
      const who = whoAgree(a.item, b.item)
      const evidence =
        kind === 'statement' ? statementEvidence(a.item, b.item, who) : eventEvidence(a.item, b.item, who)
      const ruledOut =
        kind === 'statement' ? !isTold(who, wording(a.item.stems, b.item.stems)) : a.item.act !== b.item.act
      if (ruledOut || isNested(a.item, b.item) || daysApart(a.item.days, b.item.days) > 1) return []
      const same = a.groups.some((group) => b.groups.includes(group))
      return [
        { evidence, same },
        { evidence: withoutMeaning(evidence), same },
      ]
    }),
  )
}

/** The same evidence where no dispute is told and no act was found: the weights must do for both. */
function withoutMeaning(evidence: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [name, /Issue|Stance|Act$/.test(name) ? 0 : value]),
  )
}

function isNested(a: LinkItem, b: LinkItem): boolean {
  return a.document === b.document && overlaps(a.extent, b.extent)
}
