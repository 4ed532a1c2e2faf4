import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from '../../src/encoder/bestTree.ts'

const tree = (scores: readonly number[], size: number) => [...bestTree(Float64Array.from(scores), size)]

test('takes each word’s best head where these make a tree', () => {
  expect(tree([0, 1, 9, 9, 0, 1], 2)).toEqual([-1, 0])
})

test('gives a sentence one root though two words would be it', () => {
  expect(tree([0, 5, 9, 3, 0, 8], 2)).toEqual([1, -1])
})

test('opens a circle where it costs least', () => {
  expect(tree([0, 9, 5, 9, 0, 1], 2)).toEqual([-1, 0])
})

test('finds the tree with the highest sum', () => {
  const sentence = fc
    .integer({ min: 1, max: 5 })
    .chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * (size + 1), maxLength: size * (size + 1) }),
      ),
    )
  fc.assert(
    fc.property(sentence, ([size, scores]) => {
      const sum = (heads: readonly number[]) =>
        heads.reduce((total, head, word) => total + (scores[word * (size + 1) + (head < 0 ? size : head)] ?? 0), 0)
      const found = tree(scores, size)
      expect(isTree(found)).toBe(true)
      expect(sum(found)).toBe(Math.max(...allHeads(size, size).filter(isTree).map(sum)))
    }),
  )
})

test('reads three hundred words that all hang on one another in circles', () => {
  const size = 300
  const scores = Float64Array.from({ length: size * (size + 1) }, (_, at) => Math.sin(at * at))
  expect(isTree([...bestTree(scores, size)])).toBe(true)
})

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false
  return heads.every((_, word) => {
    let at = word
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false
      at = heads[at] as number
    }
    return true
  })
}

function allHeads(length: number, size: number): number[][] {
  if (length === 0) return [[]]
  return allHeads(length - 1, size).flatMap((heads) =>
    Array.from({ length: size + 1 }, (_, at) => at - 1)
      .filter((head) => head !== heads.length)
      .map((head) => [...heads, head]),
  )
}
