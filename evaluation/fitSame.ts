import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { daysApart } from '../src/link/daysApart.ts'
import { eventEvidence } from '../src/link/eventEvidence.ts'
import { linkItems } from '../src/link/linkItems.ts'
import { statementEvidence } from '../src/link/statementEvidence.ts'
import { whoAgree } from '../src/link/whoAgree.ts'
import { asAnnotated } from './gold/asAnnotated.ts'
import { readGold } from './gold/readGold.ts'

/** Fits models/same-statement.json and same-event.json: logistic regression over pairs of gold items that nothing rules out. */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')

/** Ridge penalty, steps and their size; the penalty is strong because the pairs come from few items. */
const [PENALTY, STEPS, RATE] = [3, 3000, 0.5]

for (const kind of ['statement', 'event'] as const) {
  const pairs = ['north-korea-2018', 'dnc-lawsuit-2018'].flatMap((name) =>
    pairsOf(join(corpora, 'outlets', name), kind),
  )
  const weights = weightsOf(pairs)
  console.log(`${kind}: ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of them the same`, weights)
  writeFileSync(new URL(`../models/same-${kind}.json`, import.meta.url), `${JSON.stringify(weights, undefined, 2)}\n`)
}

function weightsOf(pairs: ReturnType<typeof pairsOf>): Record<string, number> {
  const names = ['bias', ...Object.keys(pairs[0]?.evidence ?? {})]
  const rows = pairs.map(({ evidence, same }) => ({ x: [1, ...Object.values<number>(evidence)], y: Number(same) }))
  let weights = names.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i ? (PENALTY * weight) / rows.length : 0))
    for (const { x, y } of rows) {
      const error = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0))) - y
      for (const [i, value] of x.entries()) gradient[i] = (gradient[i] ?? 0) + (error * value) / rows.length
    }
    weights = weights.map((weight, i) => weight - RATE * (gradient[i] ?? 0))
  }
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))]))
}

function pairsOf(folder: string, kind: 'statement' | 'event') {
  const gold = readGold(folder)
  const items = gold.documents.flatMap((document) =>
    linkItems(asAnnotated(gold, document))
      .filter((item) => item.of === kind)
      .map((item) => {
        const statement = document.statements.find(({ id }) => id === item.id)
        const event = document.events.find(({ id }) => id === item.id)
        return { item, groups: kind === 'statement' ? (statement?.groups ?? []) : [event?.group ?? []].flat() }
      }),
  )
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => {
      const who = whoAgree(a.item, b.item)
      const evidence =
        kind === 'statement' ? statementEvidence(a.item, b.item, who) : eventEvidence(a.item, b.item, who)
      const ruledOut = kind === 'statement' ? evidence.cosine === 0 : a.item.act !== b.item.act
      if (who === 'other' || ruledOut || daysApart(a.item.days, b.item.days) > 1) return []
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
