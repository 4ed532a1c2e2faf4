import type { Token } from '../../model/Token.ts'
import { concepts } from './concepts.ts'

const CONTENT = /^(NOUN|VERB|ADJ|ADV)$/

/** Indices of the words that say what is asked: the root of the question, and what is joined to it or completes it. */
export function predicateOf(tokens: readonly Token[]): number[] {
  const judged = complementOf(tokens)
  if (judged.length) return judged
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

/** "Is it a real and sufficient step?": the words after the last article, where the question ends in a noun that is described. */
function complementOf(tokens: readonly Token[]): number[] {
  if (tokens[0]?.lemma.toLowerCase() !== 'be') return []
  const article = tokens.findLastIndex(({ lemma }) => lemma === 'a' || lemma === 'an')
  const after = [...tokens.keys()].slice(article + 1)
  const isDescribed = article > 0 && tokens[article - 1]?.upos !== 'ADP' && tokens[after[0] ?? -1]?.upos === 'ADJ'
  return isDescribed ? after.filter((i) => CONTENT.test(tokens[i]?.upos ?? '')) : []
}

/** "May the programme be limited?" asks for a verb, also where the parser, which saw few questions, took another word for the root. */
function rootOf(tokens: readonly Token[]): number {
  const root = tokens.findIndex(({ head }) => head < 0)
  if (root === 0) return lostRoot(tokens)
  if (tokens[0]?.lemma.toLowerCase() === 'be' || tokens[root]?.upos === 'VERB') return root
  const verb = tokens.findIndex(({ upos }) => upos === 'VERB')
  return verb < 0 ? root : verb
}

/** Where the parser found no more than "Did": the word before a preposition or the end that sides with or against something, else the last such word. */
function lostRoot(tokens: readonly Token[]): number {
  const ends = [...tokens.keys()].filter(
    (i) => CONTENT.test(tokens[i]?.upos ?? '') && /^(ADP|PART|PUNCT)$/.test(tokens[i + 1]?.upos ?? 'PUNCT'),
  )
  return ends.find((i) => concepts(tokens[i]?.lemma.toLowerCase() ?? '').length) ?? ends.at(-1) ?? 0
}
