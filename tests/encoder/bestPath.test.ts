import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath } from '../../src/encoder/bestPath.ts'
import { runsOf } from '../../src/encoder/runsOf.ts'

const labels = ['O', 'B-cue', 'I-cue', 'B-source', 'I-source']

const read = (rows: readonly (readonly number[])[]) =>
  Array.from(bestPath({ width: labels.length, values: Float32Array.from(rows.flat()) }, labels), (at) => labels[at])

test('takes each word’s best label where these go together', () => {
  expect(
    read([
      [0, 5, 0, 0, 0],
      [0, 0, 5, 0, 0],
      [5, 0, 0, 0, 0],
    ]),
  ).toEqual(['B-cue', 'I-cue', 'O'])
})

test('lets no label go on with what has not begun', () => {
  expect(
    read([
      [5, 4, 0, 0, 0],
      [0, 0, 9, 0, 0],
    ]),
  ).toEqual(['B-cue', 'I-cue'])
  expect(read([[0, 0, 9, 0, 0]])).not.toContain('I-cue')
})

test('gives an empty path for no words', () => {
  expect(read([])).toEqual([])
})

test('finds the path with the highest sum of all that are allowed', () => {
  const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const path = read(rows).map((label) => labels.indexOf(label ?? 'O'))
      const sum = (way: readonly number[]) => way.reduce((total, label, at) => total + (rows[at]?.[label] ?? 0), 0)
      const best = Math.max(...ways(rows.length).map(sum))
      expect(isAllowed(path)).toBe(true)
      expect(sum(path)).toBe(best)
    }),
  )
})

test('marks runs by their first and the word after their last', () => {
  const path = Uint8Array.from([1, 2, 0, 3, 3, 4].map(Number))
  expect(runsOf(path, labels, 10)).toEqual([
    { first: 10, after: 12, label: 'cue' },
    { first: 13, after: 14, label: 'source' },
    { first: 14, after: 16, label: 'source' },
  ])
})

const isAllowed = (path: readonly number[]): boolean =>
  path.every((label, at) => {
    const [name = '', before = 'O'] = [labels[label], labels[path[at - 1] ?? 0]]
    return !name.startsWith('I-') || (at > 0 && before.slice(1) !== '' && before.slice(2) === name.slice(2))
  })

function ways(length: number): number[][] {
  if (length === 0) return [[]]
  return ways(length - 1)
    .flatMap((way) => labels.map((_, label) => [...way, label]))
    .filter(isAllowed)
}
