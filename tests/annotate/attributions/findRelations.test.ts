import { expect, test } from 'vitest'
import { findRelations } from '../../../src/annotate/attributions/findRelations.ts'

const roles = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']
/** Rows that say a label for every word with a score of ten. */
const rows = (said: readonly string[]) => ({
  width: roles.length,
  values: Float32Array.from(said.flatMap((label) => roles.map((role) => (role === label ? 10 : 0)))),
})

const read = (flat: readonly string[], linked: readonly string[]) =>
  findRelations({ labels: roles, roles: rows(flat), links: () => rows(linked) })

test('finds cue, source and content by their roles, and puts them together by their links', () => {
  const [found] = read(['B-source', 'B-cue', 'B-content', 'I-content'], ['B-source', 'O', 'B-content', 'I-content'])
  expect(found).toMatchObject({
    cue: [{ first: 1, after: 2 }],
    source: [{ first: 0, after: 1 }],
    content: [{ first: 2, after: 4 }],
  })
  expect(found?.cueProbability).toBeGreaterThan(0.99)
  expect(found?.linkProbability).toBeGreaterThan(0.99)
})

test('keeps the parts of a content apart', () => {
  const said = ['B-content', 'I-content', 'B-source', 'B-cue', 'B-content']
  const [found] = read(said, said)
  expect(found?.content).toMatchObject([
    { first: 0, after: 2 },
    { first: 4, after: 5 },
  ])
})

test('gives each content to the cue that it is nearest to where links say nothing, and a source to the cue that has none', () => {
  const flat = ['B-source', 'B-cue', 'B-content', 'I-content', 'B-cue', 'B-content', 'I-content']
  const linked = ['B-source', 'O', 'B-content', 'I-content', 'O', 'B-content', 'I-content']
  expect(read(flat, linked)).toMatchObject([
    { cue: [{ first: 1 }], source: [{ first: 0 }], content: [{ first: 2 }] },
    { cue: [{ first: 4 }], source: [{ first: 0 }], content: [{ first: 5 }] },
  ])
})

test('leaves out a cue that nothing, or a single word, is said with', () => {
  expect(read(['B-cue', 'B-source'], ['O', 'B-source'])).toEqual([])
  expect(read(['B-source', 'B-cue', 'B-content'], ['B-source', 'O', 'B-content'])).toEqual([])
})

test('finds nothing where there are no words', () => {
  expect(read([], [])).toEqual([])
})
