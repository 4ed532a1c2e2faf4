import { expect, test } from 'vitest'
import { progressLine } from '../../src/cli/progressLine.ts'

test.each([
  [{ documents: 1, seconds: 2, share: undefined }, '1 document · 0.5/s'],
  [{ documents: 30, seconds: 60, share: 0.5 }, '30 documents · 0.5/s · 60 s left'],
  [{ documents: 600, seconds: 60, share: 0.1 }, '600 documents · 10.0/s · 9 min left'],
  [{ documents: 600, seconds: 60, share: 0.002 }, '600 documents · 10.0/s · 8.3 h left'],
])('shows %j as %j', (state, line) => {
  expect(progressLine(state)).toBe(line)
})
