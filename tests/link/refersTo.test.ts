import { expect, test } from 'vitest'
import { refersTo } from '../../src/link/refersTo.ts'

test.each([
  ['the remarks', 'claim'],
  ['these claims', 'claim'],
  ['Osterland’s allegation as baseless', 'claim'],
  ['the claim that the dam was mined', 'claim'],
  ['it', 'claim'],
  ['“There is no truth in what the union says,”', 'claim'],
  ['“No such order was given,”', 'claim'],
  ['“That is simply not true,”', 'claim'],
  ['the ministry’s offer', 'demand'],
  ['the dam', undefined],
  ['that the claim is old', undefined],
])('what "%s" opens with a word for: %s', (content, refers) => {
  expect(refersTo(content)).toBe(refers)
})
