import { expect, test } from 'vitest'
import { unitsAlong } from '../../../src/annotate/names/unitsAlong.ts'
import { tokenSpans } from '../../../src/annotate/syntax/tokenSpans.ts'

const units = (text: string, boundaries: readonly number[] = []) => {
  const words = tokenSpans(text, { start: 0, end: text.length })
  const found = unitsAlong(text, words, [0, words.length], (word) => !boundaries.includes(word))
  return found.map(({ start, end }) => text.slice(start, end))
}

test('takes a hyphen and the words on both sides as one', () => {
  expect(units('Jae-in saw an S-400.')).toEqual(['Jae-in', 'saw', 'an', 'S-400', '.'])
})

test('leaves them apart where a name ends at the hyphen', () => {
  expect(units('Varania-backed rebels', [1])).toEqual(['Varania', '-backed', 'rebels'])
})
