import type { Encoding } from '../model/Encoding.ts'
import type { Encoder } from './Encoder.ts'
import type { EncoderModel } from './EncoderModel.ts'
import { keepRows } from './keepRows.ts'
import { readWindows } from './readWindows.ts'
import { unitsOf } from './unitsOf.ts'
import type { Word } from './Word.ts'

/** Reads a document as `encode` does, by a model that finds statements alone. */
export async function encodeStatements(
  words: readonly Word[],
  sentences: readonly { readonly first: number; readonly after: number }[],
  model: EncoderModel,
  open: () => Promise<Encoder>,
): Promise<Pick<Encoding, 'roles' | 'linkToken' | 'linkCue'>> {
  const { rows, keep } = keepRows(['roles', 'linkToken', 'linkCue'], words.length)
  for await (const read of readWindows(words, unitsOf(words, sentences, model), open)) keep(read)
  return rows
}
