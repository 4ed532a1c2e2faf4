import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layouts } from '../../src/encoder/layouts.ts'
import { planWindows } from '../../src/encoder/planWindows.ts'
import { unitsOf } from '../../src/encoder/unitsOf.ts'
import type { Window } from '../../src/encoder/Window.ts'

const sizes = { words: 20, pieces: 40, before: 4, behind: 4 }

const cut = (lengths: readonly number[], piecesAWord = 1) => {
  const ends = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, length) => sum + length, 0))
  const sentences = ends.map((after, at) => ({ first: ends[at - 1] ?? 0, after }))
  const words = sentences.flatMap(({ first, after }, at) =>
    Array.from({ length: after - first }, () => ({ text: `${lengths.length - at}`, layout: layouts.spaced })),
  )
  return unitsOf(words, sentences, { pieces: () => Array(piecesAWord).fill(0) }, sizes)
}

describe('unitsOf', () => {
  test('keeps a sentence whole where it fits', () => {
    expect(cut([3, 5])).toMatchObject([
      { first: 0, after: 3, pieces: 3 },
      { first: 3, after: 8, pieces: 5 },
    ])
  })

  test('cuts a sentence that no window holds, by words or by pieces', () => {
    expect(cut([45]).map(({ first, after }) => after - first)).toEqual([20, 20, 5])
    expect(cut([20], 10).map(({ first, after }) => after - first)).toEqual([3, 3, 3, 3, 3, 3, 2])
  })
})

describe('planWindows', () => {
  test('reads a short document as one window', () => {
    expect(planWindows(cut([5, 5, 5]), sizes)).toEqual([{ first: 0, after: 15, firstUnit: 0, afterUnit: 3 }])
  })

  test('gives every window whole sentences of context on both sides', () => {
    const windows = planWindows(cut(Array(12).fill(4)), sizes)
    expect(windows.length).toBeGreaterThan(2)
    for (const { first, after, firstUnit, afterUnit } of windows) {
      expect(first).toBe(Math.max(0, firstUnit * 4 - 4))
      expect(after).toBe(Math.min(48, afterUnit * 4 + 4))
    }
  })

  test('cuts a text in the same places whatever was put before it, but for the first', () => {
    const lengths = Array.from({ length: 400 }, (_, at) => 3 + ((at * 7) % 5))
    const fromEnd = (windows: readonly Window[], units: number) => windows.map(({ afterUnit }) => units - afterUnit)
    const alone = fromEnd(planWindows(cut(lengths), sizes), lengths.length)
    for (const more of [[4], [5, 6], [7, 3, 4]]) {
      const after = fromEnd(planWindows(cut([...more, ...lengths]), sizes), more.length + lengths.length)
      expect(alone.filter((place) => !after.includes(place)).length).toBeLessThan(12)
      expect(after.slice(-80)).toEqual(alone.slice(-80))
    }
  })

  test('counts every unit once, in order, within bounds, in linear time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (lengths, pieces) => {
          const units = cut(lengths, pieces)
          const windows = planWindows(units, sizes)
          expect(windows.flatMap(({ firstUnit, afterUnit }) => units.slice(firstUnit, afterUnit))).toEqual(units)
          for (const { first, after, firstUnit, afterUnit } of windows) {
            expect(after - first).toBeLessThanOrEqual(sizes.words)
            expect((after - first) * pieces + 2).toBeLessThanOrEqual(Math.max(sizes.pieces, pieces + 2))
            expect(first).toBeLessThanOrEqual(units[firstUnit]?.first ?? -1)
            expect(after).toBeGreaterThanOrEqual(units[afterUnit - 1]?.after ?? Infinity)
          }
        },
      ),
    )
  })
})
