import { describe, expect, it } from 'vitest'
import { belowFloor } from '../../evaluation/belowFloor.ts'
import { bootstrap } from '../../evaluation/bootstrap.ts'
import { contentDice } from '../../evaluation/contentDice.ts'
import { f1 } from '../../evaluation/f1.ts'
import { pairUp } from '../../evaluation/pairUp.ts'
import { toUtf16 } from '../../evaluation/toUtf16.ts'

describe('contentDice', () => {
  it('is two shared tokens of three and three: 4/6', () => {
    expect(contentDice('the dam is full now', [{ start: 0, end: 10 }], [{ start: 4, end: 15 }])).toBeCloseTo(4 / 6)
  })
  it('is 0 where one side covers no token', () => {
    expect(contentDice('the dam', [], [{ start: 0, end: 3 }])).toBe(0)
  })
})

it('pairs each item once, the best pair first', () => {
  expect(pairUp([1, 2], [2, 3], (a, b) => 1 / (1 + Math.abs(a - b)), 0.4)).toEqual([[1, 0]])
})

it('counts code points as the gold does, and UTF-16 units as we do', () => {
  expect(toUtf16('a😀b')([1, 3])).toEqual({ start: 1, end: 4 })
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
