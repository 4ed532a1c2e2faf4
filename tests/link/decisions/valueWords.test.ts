import { expect, test } from 'vitest'
import { valueWords } from '../../../src/link/decisions/valueWords.ts'

const quoted = (quote: string) => ({ textId: 't', quote, prefix: '', suffix: '', spans: [] })

test.each([
  ['stance', 'open', 'open'],
  ['said', '', 'none'],
  ['group', JSON.stringify({ is: 'same', with: [quoted('no talks'), quoted('never')] }), 'same “no talks”, “never”'],
])('a decision on %s is told in words', (field, value, words) => {
  expect(valueWords({ field, value })).toBe(words)
})
