import { expect, test } from 'vitest'
import { gelu } from '../../src/encoder/gelu.ts'
import { linkLogits } from '../../src/encoder/linkLogits.ts'
import { treeOf } from '../../src/encoder/treeOf.ts'

test.each([
  [-8, 0],
  [-3, -0.00404969409],
  [-1, -0.15865525393],
  [0, 0],
  [0.5, 0.34573123064],
  [1, 0.84134474607],
  [2.345, 2.32268993],
  [8, 8],
])('gelu(%d) is %d', (x, expected) => {
  expect(Math.abs(gelu(x) - expected)).toBeLessThan(1e-6)
})

const rows = (width: number, ...values: number[]) => ({ width, values: Float32Array.from(values) })
const none = new Float32Array()

test('tells what each word is to a cue by the word, the cue’s ends and the distance', () => {
  const heads = {
    linkDistance: Float32Array.from([0, 0, 10, 0, 0, 0]),
    linkWeight: Float32Array.from([1, 0, 0, 1]),
    linkBias: Float32Array.from([0.5, 0]),
    relationRoot: none,
    relationWeight: none,
    relationBias: none,
  }
  const labels = { roles: ['O', 'B-content'], names: [], upos: [], mentions: [], relations: [] }
  const encoding = { linkToken: rows(2, 1, 8, 2, 9, 3, 10), linkCue: rows(2, 0, 0, 4, 6, 8, 10) }
  const { width, values } = linkLogits(encoding, { heads, labels, distances: [0, 1] }, [1, 2], 0, 3)
  expect(width).toBe(2)
  const expected = [1 + 6 + 0.5, 8 + 8, 2 + 6 + 10 + 0.5, 9 + 8, 3 + 6 + 0.5, 10 + 8]
  for (const [at, value] of expected.entries()) expect(values[at]).toBeCloseTo(value, 4)
})

test('reads the tree and its relations between two words of a window', () => {
  const outputs = {
    arcs: rows(4, 9, 9, 9, 9, 9, 5, 1, 3, 9, 5, 1, 3),
    relationDependent: rows(1, 0, 4, 8),
    relationHead: rows(1, 0, 8, 8),
  }
  const heads = {
    relationRoot: Float32Array.from([-8]),
    relationWeight: Float32Array.from([0, 1]),
    relationBias: Float32Array.from([1, 0]),
    linkDistance: none,
    linkWeight: none,
    linkBias: none,
  }
  const { heads: tree, relations } = treeOf(outputs, { heads }, 1, 3)
  expect([...tree]).toEqual([-1, 0])
  expect([...relations]).toEqual([0, 1])
})
