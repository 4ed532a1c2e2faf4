import { expect, it } from 'vitest'
import { children } from '../../../src/annotate/syntax/children.ts'
import { spansOf } from '../../../src/annotate/syntax/spansOf.ts'
import { subtree } from '../../../src/annotate/syntax/subtree.ts'

const TEXT = 'the minister of Varania left'
const HEADS = [1, 4, 3, 1, -1]

let from = 0
const tokens = TEXT.split(' ').map((word, at) => {
  const start = TEXT.indexOf(word, from)
  from = start + word.length
  return { start, end: from, lemma: word, upos: 'X', head: HEADS[at] as number, deprel: 'dep' }
})

it('lists the children of each token in text order', () => {
  expect(children(tokens)).toEqual([[], [0, 3], [], [2], [1]])
})

it('gathers all below a token', () => {
  expect(subtree(children(tokens), 1)).toEqual([0, 1, 2, 3])
})

it('leaves out the subtrees that are skipped, and parts the span where they stood', () => {
  const kept = subtree(children(tokens), 4, (token) => token === 3)
  expect(kept).toEqual([0, 1, 4])
  expect(spansOf(tokens, kept).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['the minister', 'left'])
})
