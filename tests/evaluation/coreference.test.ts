import { expect, it } from 'vitest'
import { assign } from '../../evaluation/coreference/assign.ts'
import { bCubedLinks } from '../../evaluation/coreference/bCubedLinks.ts'
import { ceaf } from '../../evaluation/coreference/ceaf.ts'
import { muc } from '../../evaluation/coreference/muc.ts'

const key = [new Set(['a', 'b', 'c']), new Set(['d', 'e'])]
const response = [new Set(['a', 'b']), new Set(['c', 'd', 'e'])]

it('counts links as MUC does', () => expect(muc(key, response)).toEqual({ recall: [2, 3], precision: [2, 3] }))

it('shares out mentions as B³ does', () => {
  const { recall } = bCubedLinks(key, response)
  expect(recall[0]).toBeCloseTo(2 * (2 / 3) + 1 / 3 + 2)
  expect(recall[1]).toBe(5)
})

it('pairs clusters as CEAFe does', () => expect(ceaf(key, response).recall[0]).toBeCloseTo(0.8 + 0.8))

it('assigns rows and columns so that the sum is most, whichever are more', () => {
  const sum = (values: number[][]) => assign(values).reduce((all, [i, j]) => all + (values[i]?.[j] ?? 0), 0)
  expect(
    sum([
      [4, 1, 3],
      [2, 0, 5],
    ]),
  ).toBe(9)
  expect(
    sum([
      [4, 2],
      [1, 0],
      [3, 5],
    ]),
  ).toBe(9)
})
