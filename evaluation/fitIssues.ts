import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readTopics } from '../src/resolve/stances/readTopics.ts'
import { tokensIn } from '../src/resolve/stances/tokensIn.ts'
import { type TopicEvidence, topicEvidence } from '../src/resolve/stances/topicEvidence.ts'
import { wordsOf } from '../src/resolve/stances/wordsOf.ts'
import { disputeOf } from './gold/annotateGold.ts'
import type { Gold } from './gold/Gold.ts'
import { layersOf } from './gold/layersOf.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'

/**
 * Fits models/issues-en.json: a softmax over the issues of a dispute and none, for the statements of the development records.
 *
 * Prints how many issues are right by words alone, each record held out in turn, then fits all of them.
 */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')

/** Ridge penalty, steps and their size. */
const [PENALTY, STEPS, RATE] = [1, 2000, 1]
/** Sharper than the softmax, for the context that is multiplied in afterwards. Swept on evaluation/stance, outlets. */
const SHARP = 1.5

interface Item {
  /** Of each issue, and last of none: values in the order of NAMES. */
  readonly evidence: readonly (readonly number[])[]
  /** Index of the issue; their number for none. */
  readonly answer: number
}

const NAMES = ['words', 'share', 'key', 'none'] as const
const bestOf = (values: readonly number[]): number => values.indexOf(Math.max(...values))

const scoresOf = ({ evidence }: Item, weights: readonly number[]): number[] =>
  evidence.map((values) => values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0))

const valuesOf = ({ words, share, key }: TopicEvidence): number[] => [words, share, key, 0]
const NOTHING = [0, 0, 0, 1]

const outlets = ['north-korea-2018', 'dnc-lawsuit-2018'].map((name) => readGold(join(corpora, 'outlets', name)))
const records = await Promise.all(
  [...outlets, ...newsGold(corpora, false)].map(async (gold) => ({ name: gold.name, items: await itemsOf(gold) })),
)
for (const { name, items } of records) {
  const weights = weigh(records.filter((other) => other.name !== name).flatMap((other) => other.items))
  const right = items.filter((item) => bestOf(scoresOf(item, weights)) === item.answer).length
  console.log(`${name}, held out: ${((100 * right) / items.length).toFixed(1)} % of ${items.length} by words alone`)
}
const all = weigh(records.flatMap(({ items }) => items))
const rounded = Object.fromEntries(NAMES.map((name, i) => [name, Number((SHARP * (all[i] as number)).toFixed(2))]))
console.log(rounded)
writeFileSync(new URL('../models/issues-en.json', import.meta.url), `${JSON.stringify(rounded, undefined, 2)}\n`)

/** Weights by gradient descent; all but that of none are held near 0. */
function weigh(items: readonly Item[]): number[] {
  let weights = NAMES.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, i) => (NAMES[i] === 'none' ? 0 : PENALTY * weight))
    for (const item of items) {
      const odds = scoresOf(item, weights).map(Math.exp)
      const sum = odds.reduce((total, odd) => total + odd, 0)
      for (const [k, values] of item.evidence.entries()) {
        const error = (odds[k] as number) / sum - Number(k === item.answer)
        for (let i = 0; i < values.length; i++) slopes[i] = (slopes[i] as number) + error * (values[i] as number)
      }
    }
    weights = weights.map((weight, i) => weight - (RATE * (slopes[i] as number)) / items.length)
  }
  return weights
}

async function itemsOf(gold: Gold): Promise<Item[]> {
  const topics = await readTopics(disputeOf(gold))
  const ids = topics.map(({ id }) => id)
  const documents = gold.documents.map(async (document) => {
    const { text, statements } = document
    const { tokens = [] } = await layersOf(document, [])
    return statements.map(({ content, issue }): Item => {
      const words = wordsOf(text, tokensIn(tokens, content))
      const at = ids.indexOf(issue ?? '')
      return {
        evidence: [...topics.map((topic) => valuesOf(topicEvidence(words, topic))), NOTHING],
        answer: at < 0 ? ids.length : at,
      }
    })
  })
  return (await Promise.all(documents)).flat()
}
