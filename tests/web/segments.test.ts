import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Piece } from '../../web/src/reader/Piece.ts'
import { paragraphs } from '../../web/src/reader/paragraphs.ts'
import { segments } from '../../web/src/reader/segments.ts'

const piece = (mark: string, start: number, end: number): Piece => ({ mark, layer: 'content', start, end })

/** "s1:0-5 s1+s2:5-9": the marks of each segment and its bounds. */
const drawn = (text: string, pieces: readonly Piece[]) =>
  segments(paragraphs(text, 0), pieces).map((line) =>
    line.map(({ start, end, pieces: of }) => `${of.map(({ mark }) => mark).join('+')}:${start}-${end}`).join(' '),
  )

describe('segments', () => {
  test.each([
    ['a text without marks', 'abcdefghij', [], [':0-10']],
    [
      'a mark inside another',
      'abcdefghij',
      [piece('in', 3, 5), piece('out', 1, 8)],
      [':0-1 out:1-3 out+in:3-5 out:5-8 :8-10'],
    ],
    ['marks that cross', 'abcdefghij', [piece('a', 0, 6), piece('b', 4, 10)], ['a:0-4 a+b:4-6 b:6-10']],
    ['marks of the same span', 'abcdefghij', [piece('a', 2, 4), piece('b', 2, 4)], [':0-2 a+b:2-4 :4-10']],
    ['a mark over two paragraphs', 'abc\n\ndef', [piece('a', 1, 7)], [':0-1 a:1-5', 'a:5-7 :7-8']],
    [
      'a mark that begins before the text and one that ends after it',
      'abc',
      [piece('a', -5, 1), piece('b', 2, 9)],
      ['a:0-1 :1-2 b:2-3'],
    ],
    ['an empty mark', 'abc', [piece('a', 1, 1)], [':0-3']],
  ])('draws %s', (_name, text, pieces, expected) => {
    expect(drawn(text, pieces)).toEqual(expected)
  })

  test('covers every character once, under just the marks that hold it', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 15 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: fc.constantFrom('a', 'b', '\n', '\r\n', '🌊') }),
        spans,
        (text, drawnSpans) => {
          const pieces = drawnSpans.map(([start, length], index) => piece(String(index), start, start + length))
          const all = segments(paragraphs(text, 0), pieces).flat()
          expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
          for (const { start, end, pieces: of } of all)
            expect(new Set(of)).toEqual(
              new Set(pieces.filter((one) => one.start <= start && end <= one.end && one.start < one.end)),
            )
        },
      ),
    )
  })

  test('draws ten thousand marks in one line without delay', () => {
    const text = 'x'.repeat(100_000)
    const pieces = Array.from({ length: 10_000 }, (_, index) => piece(String(index), index * 10, index * 10 + 15))
    const began = performance.now()
    segments(paragraphs(text, 0), pieces)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
