import { expect, test } from 'vitest'
import { parse } from '../../../src/annotate/parse.ts'
import { likeness } from '../../../src/resolve/stances/likeness.ts'
import type { Word } from '../../../src/resolve/stances/Word.ts'
import { wordsOf } from '../../../src/resolve/stances/wordsOf.ts'

const word = async (form: string): Promise<Word> => {
  const text = `the ${form} failed`
  return wordsOf(text, await parse(text))[0] as Word
}

test.each([
  ['talks', 'negotiations', 0.5],
  ['suit', 'lawsuit', 0.7],
  ['denuclearisation', 'denuclearization', 1],
  ['missile', 'missiles', 1],
  ['suspend', 'suspension', 0.8],
])('“%s” is like “%s”', async (a, b, least) => {
  expect(likeness(await word(a), await word(b))).toBeGreaterThanOrEqual(least)
})

test('“reservoir” is not like “lawsuit”', async () => {
  expect(likeness(await word('reservoir'), await word('lawsuit'))).toBeLessThan(0.1)
})
