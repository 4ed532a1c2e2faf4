import { expect, test } from 'vitest'
import { refersToClaim } from '../../src/link/refersToClaim.ts'

test.each([
  ['the remarks', true],
  ['these claims', true],
  ['it', true],
  ['the claim that the dam was mined', false],
  ['the dam', false],
])('whether "%s" only refers to what another said: %s', (content, refers) => {
  expect(refersToClaim(content)).toBe(refers)
})
