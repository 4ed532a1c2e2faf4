import { expect, test } from 'vitest'
import { fitLogistic } from '../../evaluation/fitLogistic.ts'

test('gives the odds of two groups', () => {
  const rows = [0, 0, 0, 1].map((right) => ({ x: [0], y: right === 1 }))
  const others = [1, 1, 1, 0].map((right) => ({ x: [1], y: right === 1 }))
  const [bias = 0, weight = 0] = fitLogistic([...rows, ...others], 1e-6)
  expect(bias).toBeCloseTo(Math.log(1 / 3), 3)
  expect(bias + weight).toBeCloseTo(Math.log(3), 3)
})
