import { parseSentence } from '../../annotate/syntax/parseSentence.ts'
import { tokenSpans } from '../../annotate/syntax/tokenSpans.ts'
import type { Dispute, Issue } from '../../model/Dispute.ts'
import type { Token } from '../../model/Token.ts'
import { conceptsAt } from './conceptsAt.ts'
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
    weights: new Map([...topic.weights].map(([key, weight]) => [key, weight / Math.sqrt(shared.get(key) as number)])),
  }))
}

function readTopic({ id, question, terms, examples }: Issue): Topic {
  const tokens = parse(question)
  const asked = wordingOf(tokens)
  const predicate = predicateOf(tokens).filter((i) => asked.stems[i])
  const weights = new Map<string, number>()
  const add = (wording: Wording, weight: number): void =>
    wording.stems.forEach((stem, i) => {
      if (!stem) return
      const own = weight * rarityOf(stem) * (wording.upos[i] === 'PROPN' ? WEIGHT.name : 1)
      raise(weights, stem, own)
      for (const { matter } of conceptsAt(wording, i)) raise(weights, `#${matter}`, own * WEIGHT.synonym)
    })
  add(asked, WEIGHT.question)
  for (const term of terms) add(wordingOf(parse(term)), WEIGHT.term)
  const worded = examples.map(({ text, stance }) => ({ wording: wordingOf(parse(text)), ...(stance && { stance }) }))
  for (const { wording } of worded) add(wording, WEIGHT.example)
  return {
    ...{ id, weights, examples: worded },
    predicate: new Set(predicate.map((i) => asked.stems[i] as string)),
    sides: predicate.flatMap((i) => conceptsAt(asked, i)),
    asks: kindOf(tokens),
  }
}

const raise = (weights: Map<string, number>, key: string, weight: number): void => {
  weights.set(key, Math.max(weights.get(key) ?? 0, weight))
}

const parse = (text: string): Token[] => parseSentence(text, tokenSpans(text, { start: 0, end: text.length }))

/** Indices of the words that say what is asked: the root of the question, and what is joined to it or completes it. */
function predicateOf(tokens: readonly Token[]): number[] {
  const root = rootOf(tokens)
  const completes = tokens[root]?.upos === 'VERB' ? /^(xcomp|conj|compound:prt)$/ : /^(amod|conj|xcomp)$/
  const indices = [...tokens.keys()].filter(
    (i) => i === root || (tokens[i]?.head === root && completes.test(tokens[i]?.deprel ?? '')),
  )
  return [
    ...indices,
    ...[...tokens.keys()].filter(
      (i) => tokens[i]?.deprel === 'conj' && indices.includes(tokens[i]?.head ?? -1) && tokens[i]?.head !== root,
    ),
  ]
}

/** "May the programme be limited?" asks for a verb, also where the parser, which saw few questions, took another word for the root. */
function rootOf(tokens: readonly Token[]): number {
  const root = tokens.findIndex(({ head }) => head < 0)
  if (tokens[0]?.lemma.toLowerCase() === 'be' || tokens[root]?.upos === 'VERB') return root
  const verb = tokens.findIndex(({ upos }) => upos === 'VERB')
  return verb < 0 ? root : verb
}

/** "Did …", "Has …" ask for a fact, "Is it just?" for a judgement, "Should …", "May …" for what is to be done. */
function kindOf(tokens: readonly Token[]): Topic['asks'] {
  const first = tokens[0]?.lemma.toLowerCase()
  if (first === 'do' || first === 'have') return 'fact'
  return first === 'be' ? 'judgement' : 'deed'
}
