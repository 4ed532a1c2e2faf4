import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { occurrences } from '../src/annotate/occurrences.ts'
import { acts } from '../src/resolve/acts.ts'
import { readTopics } from '../src/resolve/stances/readTopics.ts'
import { tokensIn } from '../src/resolve/stances/tokensIn.ts'
import { type TopicEvidence, topicEvidence } from '../src/resolve/stances/topicEvidence.ts'
import { wordsOf } from '../src/resolve/stances/wordsOf.ts'
import { disputeOf } from './gold/annotateGold.ts'
import type { Gold } from './gold/Gold.ts'
import { layersOf } from './gold/layersOf.ts'
import { nobody } from './gold/nobody.ts'
import { readGold } from './gold/readGold.ts'

/** Fits models/issues-en.json: a softmax over the issues of a dispute and none, for the statements of gold records. */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')

/** The development records; with names, those alone, to score on the others. */
const named = process.argv.slice(2)
const records = named.length ? named : ['north-korea-2018', 'dnc-lawsuit-2018']

/** Ridge penalty, steps and their size. */
const [PENALTY, STEPS, RATE] = [1, 4000, 0.5]
/** Sharper than the softmax, for the context that is multiplied in afterwards. Swept on evaluation/stance, outlets. */
const SHARP = 1.5

/** Of its fitted weight what a judging act counts: both records turn on one judgement, others on several. */
const JUDGES = 0.4

interface Item {
  /** By issue. */
  readonly evidence: readonly TopicEvidence[]
  /** Index of the issue; their number for none. */
  readonly answer: number
}

const items = (await Promise.all(records.map((name) => itemsOf(readGold(join(corpora, 'outlets', name)))))).flat()
const names = Object.keys(items[0]?.evidence[0] ?? {}) as (keyof TopicEvidence)[]
let weights = names.map(() => 0)
let none = 0
for (let step = 0; step < STEPS; step++) {
  const gradient = weights.map((weight) => PENALTY * weight)
  let ofNone = 0
  for (const { evidence, answer } of items) {
    const scores = evidence.map((one) => names.reduce((sum, name, i) => sum + (weights[i] as number) * one[name], 0))
    const odds = [...scores, none].map(Math.exp)
    const sum = odds.reduce((total, odd) => total + odd, 0)
    for (const [k, one] of evidence.entries()) {
      const error = (odds[k] as number) / sum - Number(k === answer)
      for (const [i, name] of names.entries()) gradient[i] = (gradient[i] as number) + error * one[name]
    }
    ofNone += (odds.at(-1) as number) / sum - Number(answer === evidence.length)
  }
  weights = weights.map((weight, i) => weight - (RATE * (gradient[i] as number)) / items.length)
  none -= (RATE * ofNone) / items.length
}
const rounded = (value: number): number => Number((SHARP * value).toFixed(2))
const share = (name: string): number => (name === 'judges' ? JUDGES : 1)
const fitted = {
  ...Object.fromEntries(names.map((name, i) => [name, rounded(share(name) * (weights[i] as number))])),
  none: rounded(none),
}
console.log(`${items.length} statements`, fitted)
writeFileSync(new URL('../models/issues-en.json', import.meta.url), `${JSON.stringify(fitted, undefined, 2)}\n`)

async function itemsOf(gold: Gold): Promise<Item[]> {
  const topics = await readTopics(disputeOf(gold))
  const ids = topics.map(({ id }) => id)
  const documents = gold.documents.map(async ({ text, statements }) => {
    const { tokens = [], acts: found } = await layersOf(text, statements, [occurrences, nobody, acts])
    return statements.map(({ id, content, issue }): Item => {
      const words = wordsOf(text, tokensIn(tokens, content))
      const at = ids.indexOf(issue ?? '')
      return {
        evidence: topics.map((topic) => topicEvidence(words, topic, found?.get(id)?.act)),
        answer: at < 0 ? ids.length : at,
      }
    })
  })
  return (await Promise.all(documents)).flat()
}
