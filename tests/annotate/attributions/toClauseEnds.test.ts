import { expect, test } from 'vitest'
import { toClauseEnds } from '../../../src/annotate/attributions/toClauseEnds.ts'
import { tree } from './tree.ts'

const reading = tree(
  'Orel/PROPN/2/nsubj said/VERB/0/root gates/NOUN/4/nsubj leak/VERB/2/ccomp in/ADP/6/case spring/NOUN/4/obl ,/PUNCT/2/punct Karst/PROPN/9/nsubj denied/VERB/2/conj it/PRON/9/obj',
)
const run = (first: number, after: number) => ({ first, after, label: 'content' })
const relation = (cue: number, content: ReturnType<typeof run>) => ({
  cue: [{ first: cue, after: cue + 1, label: 'cue' }],
  source: [],
  content: [content],
  cueProbability: 1,
  linkProbability: 1,
})
const contents = (...relations: ReturnType<typeof relation>[]) =>
  toClauseEnds(reading, relations).map(({ content }) => content)

test('carries a content on to the end of its clause', () => {
  expect(contents(relation(1, run(2, 4)))).toEqual([[run(2, 6)]])
})

test('carries a content on that breaks off within a phrase', () => {
  expect(contents(relation(1, run(2, 5)))).toEqual([[run(2, 6)]])
})

test('leaves a content that ends with its clause', () => {
  expect(contents(relation(1, run(2, 6)))).toEqual([[run(2, 6)]])
})

test('takes no words of another statement', () => {
  expect(contents(relation(1, run(2, 4)), relation(4, run(9, 10)))).toEqual([[run(2, 4)], [run(9, 10)]])
})
