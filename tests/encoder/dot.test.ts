import { expect, test } from 'vitest'
import { dot } from '../../src/encoder/dot.ts'

test.each([
  [0, 0],
  [1, 4],
  [4, 40],
  [5, 60],
])('adds up the products of %d numbers', (size, sum) => {
  expect(dot(Float32Array.of(9, 1, 2, 3, 4, 4), 1, Float32Array.of(4, 4, 4, 4, 5), 0, size)).toBe(sum)
})
