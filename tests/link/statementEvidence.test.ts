import { expect, test } from 'vitest'
import type { LinkItem } from '../../src/link/LinkItem.ts'
import { quotedWords } from '../../src/link/quotedWords.ts'
import { statementEvidence } from '../../src/link/statementEvidence.ts'
import { stems } from '../../src/link/stems.ts'

const said = (words: string): LinkItem => ({
  ...{ of: 'statement', document: words, id: 's', who: [], whom: [], standIns: [], titles: [], numbers: [] },
  ...{ stems: stems(words), core: stems(quotedWords(words)), extent: { start: 0, end: words.length } },
})
const TWEET = said('“The dam is closed for good. A very sad day for the valley!”')

test('knows a quotation again that was cut to a few words', () => {
  expect(statementEvidence(TWEET, said('it was a "very sad day"'), 'same')).toMatchObject({
    fragment: 1,
    otherQuote: 0,
  })
})

test('tells two quotations of other words apart', () => {
  const other = said('“Nobody asked the engineers of Osterland.”')
  expect(statementEvidence(TWEET, other, 'same')).toMatchObject({ fragment: 0, otherQuote: 1 })
})
