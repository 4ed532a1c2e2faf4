import { digest } from '../model/digest.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { layouts } from './layouts.ts'
import type { Unit } from './Unit.ts'
import type { Word } from './Word.ts'
import { windows } from './windows.ts'

/**
 * The sentences as units; one with more words or pieces than a window holds is cut into as few as do.
 *
 * @param sentences first word and the one after the last
 */
export function unitsOf(
  words: readonly Word[],
  sentences: readonly { readonly first: number; readonly after: number }[],
  { pieces }: Pick<EncoderModel, 'pieces'>,
  sizes = windows,
): Unit[] {
  const ends = 2
  return sentences.flatMap(({ first, after }) => {
    const units: Omit<Unit, 'mark'>[] = []
    let unit = { first, after: first, pieces: 0 }
    for (let word = first; word < after; word++) {
      const count = pieces(words[word]?.text ?? '').length
      if (word > unit.first && (word - unit.first >= sizes.words || unit.pieces + count + ends > sizes.pieces)) {
        units.push(unit)
        unit = { first: word, after: word, pieces: 0 }
      }
      unit = { first: unit.first, after: word + 1, pieces: unit.pieces + count }
    }
    return after > first
      ? [...units, unit].map((one) => ({ ...one, mark: markOf(words.slice(one.first, one.after)) }))
      : []
  })
}

/** Lower than any digest has: windows are rather cut where a line begins, for few statements go over that. */
const LINE = ' '

function markOf(words: readonly Word[]): string {
  const mark = digest(words.map(({ text }) => text).join(' '))
  return words[0]?.layout === layouts.line ? LINE + mark : mark
}
