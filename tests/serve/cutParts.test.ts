import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutParts } from '../../src/serve/cutParts.ts'

const cut = (text: string, length: number) => cutParts(text, length).map(({ start, end }) => text.slice(start, end))

describe('cutParts', () => {
  test.each([
    ['after the last line end that fits', 'one\ntwo three\nfour', 15, ['one\ntwo three\n', 'four']],
    ['after a space where there is no line end', 'one two three', 8, ['one two ', 'three']],
    ['anywhere where there is neither', 'abcdef', 4, ['abcd', 'ef']],
    ['not inside a surrogate pair', 'abc🌊d', 4, ['abc', '🌊d']],
    ['an empty text into one empty part', '', 4, ['']],
  ])('cuts %s', (_name, text, length, parts) => {
    expect(cut(text, length)).toEqual(parts)
  })

  test('gives back the whole text, in parts that are no longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🌊', '\ud83c') }),
        fc.integer({ min: 2, max: 20 }),
        (text, length) => {
          const parts = cut(text, length)
          expect(parts.join('')).toBe(text)
          expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(length)
        },
      ),
    )
  })
})
