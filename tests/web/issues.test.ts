import { expect, test } from 'vitest'
import type { Issue } from '../../src/model/Issue.ts'
import { idFor } from '../../web/src/issues/idFor.ts'
import { mergeIssues } from '../../web/src/issues/mergeIssues.ts'
import { splitIssue } from '../../web/src/issues/splitIssue.ts'

const filling: Issue = {
  ...{ id: 'filling', question: 'May the filling be negotiated?', terms: ['filling', 'talks'] },
  examples: [{ text: 'Talks are open', stance: 'open' }, { text: 'No visits' }],
}
const talks: Issue = {
  ...{ id: 'talks', question: 'Should there be talks?', terms: ['talks', 'offer'], was: ['offers'] },
  examples: [{ text: 'Talks are open' }, { text: 'No talks' }],
}

test('two issues become one with the terms and examples of both, and remember what it was', () => {
  expect(mergeIssues(filling, talks)).toEqual({
    ...filling,
    was: ['talks', 'offers'],
    terms: ['filling', 'talks', 'offer'],
    examples: [...filling.examples, { text: 'No talks' }],
  })
})

test('an issue is split into two, and nothing is in both', () => {
  const [rest, visits] = splitIssue(filling, {
    ...{ id: 'visits', question: 'May inspectors visit?', terms: ['talks'], examples: ['No visits'] },
  })
  expect([rest.terms, visits.terms]).toEqual([['filling'], ['talks']])
  expect([rest.examples, visits.examples].flat()).toEqual(filling.examples)
})

test('a new issue is named for the longest word of its question, and never like another', () => {
  expect(idFor('May inspectors visit?', [])).toBe('inspectors')
  expect(idFor('May inspectors visit?', ['inspectors'])).toBe('inspectors-2')
})
