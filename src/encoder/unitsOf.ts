import { digest } from '../model/digest.ts'
import type { Unit } from './Unit.ts'
import type { WindowSizes } from './WindowSizes.ts'
import type { Word } from './Word.ts'

/**
 * The sentences as units; one with more words or pieces than a window holds is cut into as few as do.
 *
 * @param sentences first word and the one after the last
 * @param pieces number of pieces of each word
 */
export function unitsOf(
  words: readonly Word[],
  sentences: readonly { readonly first: number; readonly after: number }[],
  pieces: ArrayLike<number>,
  sizes: WindowSizes,
): Unit[] {
  const ends = 2
  return sentences.flatMap(({ first, after }) => {
    const units: Omit<Unit, 'mark'>[] = []
    let unit = { first, after: first, pieces: 0 }
    for (let word = first; word < after; word++) {
      const count = pieces[word] ?? 0
      if (word > unit.first && (word - unit.first >= sizes.words || unit.pieces + count + ends > sizes.pieces)) {
        units.push(unit)
        unit = { first: word, after: word, pieces: 0 }
      }
      unit = { first: unit.first, after: word + 1, pieces: unit.pieces + count }
    }
    const markOf = (from: number, to: number) =>
      digest(
        words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      )
    return after > first ? [...units, unit].map((one) => ({ ...one, mark: markOf(one.first, one.after) })) : []
  })
}
