import type { EncoderModel } from './EncoderModel.ts'
import type { Features } from './Features.ts'
import { shapeOf } from './shapeOf.ts'
import type { Word } from './Word.ts'

/** Pieces, cases and layouts of a window's words, as training/encoder/features.py makes them. */
export function featuresOf(
  words: readonly Word[],
  { pieces, begin, end }: Pick<EncoderModel, 'pieces' | 'begin' | 'end'>,
): Features {
  const cut = words.map(({ text }) => pieces(text))
  const size = cut.reduce((sum, ids) => sum + ids.length, 2)
  const features = {
    pieces: new BigInt64Array(size),
    shapes: new BigInt64Array(size),
    layouts: new BigInt64Array(size),
    firsts: new BigInt64Array(words.length),
  }
  features.pieces[0] = BigInt(begin)
  features.pieces[size - 1] = BigInt(end)
  let at = 1
  for (const [index, { text, layout }] of words.entries()) {
    const shape = BigInt(shapeOf(text))
    features.firsts[index] = BigInt(at)
    features.layouts[at] = BigInt(layout)
    for (const id of cut[index] ?? []) {
      features.pieces[at] = BigInt(id)
      features.shapes[at++] = shape
    }
  }
  return features
}
