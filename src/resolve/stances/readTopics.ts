import { parseSentence } from '../../annotate/syntax/parseSentence.ts'
import { tokenSpans } from '../../annotate/syntax/tokenSpans.ts'
import type { Dispute, Issue } from '../../model/Dispute.ts'
import { concepts } from './concepts.ts'
import { rarityOf } from './rarityOf.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'
import { wordingOf } from './wordingOf.ts'

/** What a word of each part of an issue counts; names tell little, for all sides of a dispute name each other. Chosen on evaluation/stance, outlets. */
const WEIGHT = { question: 1, term: 1.5, example: 0.5, name: 0.3, synonym: 0.5 }

/** The issues of a dispute, ready for comparing. What several issues share tells less of each. */
export function readTopics({ issues }: Dispute): Topic[] {
  const topics = issues.map(readTopic)
  const shared = new Map<string, number>()
  for (const { weights } of topics) for (const key of weights.keys()) shared.set(key, (shared.get(key) ?? 0) + 1)
  return topics.map((topic) => ({
    ...topic,
    weights: new Map([...topic.weights].map(([key, weight]) => [key, weight / (shared.get(key) as number)])),
  }))
}

function readTopic({ id, question, terms, examples }: Issue): Topic {
  const asked = wordingIn(question)
  const predicate = predicateOf(asked)
  const weights = new Map<string, number>()
  const add = ({ stems, upos, lemmas }: Wording, weight: number): void =>
    stems.forEach((stem, i) => {
      if (!stem) return
      const own = weight * rarityOf(stem) * (upos[i] === 'PROPN' ? WEIGHT.name : 1)
      raise(weights, stem, own)
      for (const { matter } of concepts(lemmas[i] as string)) raise(weights, `#${matter}`, own * WEIGHT.synonym)
    })
  add(asked, WEIGHT.question)
  for (const term of terms) add(wordingIn(term), WEIGHT.term)
  const worded = examples.map(({ text, stance }) => ({ wording: wordingIn(text), ...(stance && { stance }) }))
  for (const { wording } of worded) add(wording, WEIGHT.example)
  return {
    ...{ id, weights, examples: worded },
    predicate: new Set(predicate.map((i) => asked.stems[i] as string)),
    sides: predicate.flatMap((i) => [
      ...concepts(asked.lemmas[i] as string),
      ...concepts(asked.lemmas.slice(i, i + 2).join(' ')),
    ]),
    asks: asked.lemmas[0] === 'be' && predicate.every((i) => asked.upos[i] !== 'VERB') ? 'judgement' : 'deed',
  }
}

const raise = (weights: Map<string, number>, key: string, weight: number): void => {
  weights.set(key, Math.max(weights.get(key) ?? 0, weight))
}

const wordingIn = (text: string): Wording =>
  wordingOf(parseSentence(text, tokenSpans(text, { start: 0, end: text.length })))

/** Indices of the words that say what is asked: the verbs of the question, or what "is" is said to be. */
function predicateOf({ stems, upos }: Wording): number[] {
  const indices = [...stems.keys()].filter((i) => stems[i])
  const verbs = indices.filter((i) => upos[i] === 'VERB')
  return verbs.length ? verbs.slice(0, 2) : indices.filter((i) => upos[i] === 'ADJ')
}
