import { expect, it } from 'vitest'
import { belowFloor } from '../../evaluation/belowFloor.ts'
import { bootstrap } from '../../evaluation/bootstrap.ts'
import { f1 } from '../../evaluation/f1.ts'
import { pairUp } from '../../evaluation/pairUp.ts'

it('pairs each item once, the best pair first', () => {
  expect(pairUp([1, 2], [2, 3], (a, b) => 1 / (1 + Math.abs(a - b)), 0.4)).toEqual([[1, 0]])
})

it('gives precision, recall and F1 in per cent', () => {
  expect(f1(1, 2, 4)).toEqual({ precision: 50, recall: 25, f1: expect.closeTo(33.33, 1) })
})

it('repeats its interval from run to run', () => {
  const mean = (items: readonly number[]) => items.reduce((a, b) => a + b, 0) / items.length
  expect(bootstrap([0, 1, 1, 0, 1], mean)).toEqual(bootstrap([0, 1, 1, 0, 1], mean))
})

it('says which figure fell below its floor', () => {
  const score = { corpus: 'c', layer: 'l', measure: 'm', value: 49.9, items: 1 }
  expect(belowFloor([score], { 'c · l · m': 50 })[0]).toContain('c · l · m fell to 49.9')
})
