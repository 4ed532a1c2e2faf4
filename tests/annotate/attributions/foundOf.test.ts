import { expect, test } from 'vitest'
import { foundOf } from '../../../src/annotate/attributions/foundOf.ts'
import { read } from '../../../src/annotate/attributions/read.ts'

const text = '“No deal,” she said.'
const tokens = [...text.matchAll(/[\p{L}]+|\p{P}/gu)].map(({ index, 0: { length } }) => ({
  ...{ start: index, end: index + length, lemma: '', upos: 'X', head: -1, deprel: 'root' },
}))
const quotations = [{ start: 0, end: 10, inner: { start: 1, end: 9 }, depth: 0, closed: true }]

test('gives a content that begins right within quotation marks the marks too', () => {
  const run = (first: number, after: number) => [{ first, after, label: '' }]
  const relation = { cue: run(6, 7), source: run(5, 6), content: run(1, 4), cueProbability: 1, linkProbability: 1 }
  expect(foundOf(read({ text, blocks: [], tokens, quotations }), relation).content).toEqual([{ start: 0, end: 10 }])
})
