import { dot } from './dot.ts'
import { likeness } from './likeness.ts'
import { meaningOf } from './meaningOf.ts'
import type { Topic } from './Topic.ts'
import type { Word } from './Word.ts'

/** What tells that words are about a topic. models/issues-en.json has a weight for each. */
export interface TopicEvidence {
  /** The words of the question and the terms that are met, by weight and likeness. */
  readonly words: number
  /** How well the best of the words that the topic is called by is met, 0 to 1. */
  readonly key: number
  /** The cosine of their meanings. */
  readonly meaning: number
  /** 1 where what is asked is a judgement, and the act is one. */
  readonly judges: number
}

/** Acts that judge what they speak of. */
const JUDGING = new Set(['SUPPORT', 'REJECT'])

/** What tells that words, said with an act, are about a topic. */
export function topicEvidence(words: readonly Word[], topic: Topic, act?: string): TopicEvidence {
  const met = (asked: Word): number =>
    asked.weight * words.reduce((most, word) => Math.max(most, likeness(word, asked)), 0)
  const meaning = meaningOf(words)
  return {
    words: topic.words.reduce((sum, word) => sum + met(word), 0),
    key: Math.max(0, ...topic.keys.map(met)),
    meaning: meaning && topic.meaning ? dot(meaning, topic.meaning) : 0,
    judges: topic.asks === 'judgement' && JUDGING.has(act ?? '') ? 1 : 0,
  }
}
