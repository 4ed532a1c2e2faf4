import { likeness } from './likeness.ts'
import type { Topic } from './Topic.ts'
import type { Word } from './Word.ts'

/** What tells that words are about a topic. models/issues-en.json has a weight for each. */
export interface TopicEvidence {
  /** The words of the question and the terms that are met, by weight and the square of likeness: many faint likenesses tell nothing. */
  readonly words: number
  /** The same as a share of them all, 0 to 1: a long question has more words to meet. */
  readonly share: number
  /** How well the best of the words that the topic is called by is met, 0 to 1. */
  readonly key: number
}

/** What tells that words are about a topic. */
export function topicEvidence(words: readonly Word[], topic: Topic): TopicEvidence {
  const likest = (asked: Word): number => words.reduce((most, word) => Math.max(most, likeness(word, asked)), 0)
  const met = topic.words.reduce((sum, asked) => sum + asked.weight * likest(asked) ** 2, 0)
  const all = topic.words.reduce((sum, { weight }) => sum + weight, 0)
  return {
    words: met,
    share: all ? met / all : 0,
    key: Math.max(0, ...topic.keys.map((asked) => asked.weight * likest(asked))),
  }
}
