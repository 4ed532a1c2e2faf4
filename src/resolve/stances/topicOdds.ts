import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { Topic } from './Topic.ts'
import { type TopicEvidence, topicEvidence } from './topicEvidence.ts'
import type { Word } from './Word.ts'

type Weights = Readonly<Record<keyof TopicEvidence | 'none', number>>

let weights: Weights | undefined

/** How probable it is, by its own words, that words are about each topic; last, that it is about none. They add up to 1. */
export function topicOdds(words: readonly Word[], topics: readonly Topic[]): number[] {
  weights ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'issues-en.json'), 'utf8')) as Weights
  const { none, ...known } = weights
  const scores = topics.map((topic) => {
    const evidence = topicEvidence(words, topic)
    return Object.entries(known).reduce(
      (sum, [name, weight]) => sum + weight * evidence[name as keyof TopicEvidence],
      0,
    )
  })
  return shares([...scores, none].map((score) => Math.exp(score)))
}

const shares = (values: readonly number[]): number[] => {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}
