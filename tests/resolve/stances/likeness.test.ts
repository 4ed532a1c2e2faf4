import { expect, test } from 'vitest'
import { parseSentence } from '../../../src/annotate/syntax/parseSentence.ts'
import { tokenSpans } from '../../../src/annotate/syntax/tokenSpans.ts'
import { likeness } from '../../../src/resolve/stances/likeness.ts'
import type { Word } from '../../../src/resolve/stances/Word.ts'
import { wordsOf } from '../../../src/resolve/stances/wordsOf.ts'

const word = (form: string): Word => {
  const text = `the ${form} failed`
  return wordsOf(text, parseSentence(text, tokenSpans(text, { start: 0, end: text.length })))[0] as Word
}

test.each([
  ['talks', 'negotiations', 0.5],
  ['suit', 'lawsuit', 0.7],
  ['denuclearisation', 'denuclearization', 1],
  ['missile', 'missiles', 1],
])('“%s” is like “%s”', (a, b, least) => {
  expect(likeness(word(a), word(b))).toBeGreaterThanOrEqual(least)
})

test('“reservoir” is not like “lawsuit”', () => {
  expect(likeness(word('reservoir'), word('lawsuit'))).toBeLessThan(0.1)
})
