import { expect, test } from 'vitest'
import { compareWords } from '../../../src/link/wordings/compareWords.ts'
import { isAlike } from '../../../src/link/wordings/isAlike.ts'

test('wordings that share half of their words are shown against one another, others are not', () => {
  expect(isAlike(compareWords('Our dam stays closed', 'our dam stays shut'))).toBe(true)
  expect(isAlike(compareWords('Our dam stays closed', 'there will be no talks'))).toBe(false)
  expect(isAlike([])).toBe(false)
})
