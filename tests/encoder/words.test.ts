import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenSpans } from '../../src/annotate/syntax/tokenSpans.ts'
import { featuresOf } from '../../src/encoder/featuresOf.ts'
import { layouts } from '../../src/encoder/layouts.ts'
import { layoutsOf } from '../../src/encoder/layoutsOf.ts'
import { openWordPieces } from '../../src/encoder/openWordPieces.ts'
import { shapeOf } from '../../src/encoder/shapeOf.ts'

const vocabulary = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'cafe',
  'dam',
  '##s',
  'soft',
  '中',
  '国',
  "'",
  's',
  'u',
  '.',
  'x',
]
const pieces = openWordPieces(vocabulary)
const named = (word: string) => pieces(word).map((id) => vocabulary[id])

describe('openWordPieces', () => {
  test.each([
    ['Café', ['cafe']],
    ['DAMS', ['dam', '##s']],
    ['so\u00adft', ['soft']],
    ['x\u200b', ['x']],
    ['\u00a0x', ['x']],
    ['中国', ['中', '国']],
    ['U.S.', ['u', '.', 's', '.']],
    ['🎉', ['[UNK]']],
    ['ﬁ', ['[UNK]']],
    ['\u200b', ['[UNK]']],
    ['\ud800', ['[UNK]']],
    ['__proto__', Array(5).fill('[UNK]')],
    ['constructor', ['[UNK]']],
  ])('cuts %j', (word, expected) => {
    expect(named(word)).toEqual(expected)
  })

  test('gives every word a piece, and no more than fit into a window', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (word) => {
        expect(pieces(word).length).toBeGreaterThan(0)
        expect(pieces(word).length).toBeLessThanOrEqual(64)
      }),
    )
  })
})

test('tells the case of a word', () => {
  const words = ['1,000', 'dam', 'Dam', 'DAM', 'McDam', 'A', 'é', 'É', 'U.S.', '中国', '']
  expect(words.map(shapeOf)).toEqual([0, 1, 2, 3, 4, 5, 1, 5, 3, 1, 0])
})

test('tells how each word stands after the one before', () => {
  const text = 'It fell.  It rose.\nKerel left.'
  const sentences = [
    { start: 0, end: 8 },
    { start: 10, end: 18 },
    { start: 19, end: 30 },
  ]
  const words = sentences.flatMap((sentence) => tokenSpans(text, sentence))
  const { line, spaced, glued, sentence } = layouts
  expect(layoutsOf(text, words, sentences)).toEqual([line, spaced, glued, sentence, spaced, glued, line, spaced, glued])
})

describe('featuresOf', () => {
  const model = { pieces, begin: 2, end: 3 }

  test('sets the pieces of each word between two marks, layout on the first one', () => {
    const words = [
      { text: 'DAMS', layout: layouts.line },
      { text: 'x', layout: layouts.spaced },
    ]
    expect(featuresOf(words, model)).toEqual({
      pieces: BigInt64Array.from([2n, 5n, 6n, 14n, 3n]),
      shapes: BigInt64Array.from([0n, 3n, 3n, 1n, 0n]),
      layouts: BigInt64Array.from([0n, 3n, 0n, 1n, 0n]),
      firsts: BigInt64Array.from([1n, 3n]),
    })
  })

  test('says of every word where its pieces begin, whatever letters it is made of', () => {
    const odd = fc.constantFrom(
      'é',
      'e\u0301',
      'ﬁ',
      '🎉',
      '👩‍👧',
      '\u00ad',
      '\u00a0',
      '\u200b',
      '\u200d',
      '国',
      'ß',
      'İ',
      'x',
      '.',
    )
    fc.assert(
      fc.property(fc.string({ unit: odd, maxLength: 40 }), (text) => {
        const words = tokenSpans(text, { start: 0, end: text.length }).map(({ start, end }) => ({
          text: text.slice(start, end),
          layout: layouts.spaced,
        }))
        const { firsts, pieces: ids } = featuresOf(words, model)
        let at = 1
        for (const [index, word] of words.entries()) {
          expect(firsts[index]).toBe(BigInt(at))
          expect([...ids.subarray(at, at + pieces(word.text).length)]).toEqual(pieces(word.text).map(BigInt))
          at += pieces(word.text).length
        }
        expect(ids.length).toBe(at + 1)
      }),
    )
  })
})
