import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followTopics } from '../../../src/resolve/stances/followTopics.ts'

const stretch = (start: number, odds: readonly number[]) => ({ start, end: start + 10, weight: 1, odds })

test('a stretch that tells nothing goes on with the topic before it', () => {
  const [, after] = followTopics([stretch(0, [0.9, 0.05, 0.05]), stretch(20, [0.33, 0.33, 0.34])])
  expect(after?.indexOf(Math.max(...after))).toBe(0)
})

test('a topic does not reach across a long text', () => {
  const [, after = []] = followTopics([stretch(0, [0.9, 0.05, 0.05]), stretch(9000, [0.3, 0.3, 0.4])])
  expect(after.indexOf(Math.max(...after))).toBe(2)
})

test('what tells nothing is about what most of the document is about, however far', () => {
  const main = [0, 5000, 10000].map((start) => stretch(start, [0.05, 0.9, 0.05]))
  const odds = followTopics([...main, stretch(20000, [0.35, 0.35, 0.3])]).at(-1) ?? []
  expect(odds.indexOf(Math.max(...odds))).toBe(1)
})

test('probabilities add up to 1', () => {
  const odds = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(odds, { maxLength: 20 }), (list) => {
      for (const odds of followTopics(list.map((odds, i) => stretch(50 * i, odds))))
        expect(odds.reduce((sum, odd) => sum + odd, 0)).toBeCloseTo(1)
    }),
  )
})
