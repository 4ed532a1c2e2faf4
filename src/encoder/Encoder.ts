import type { EncoderModel } from './EncoderModel.ts'
import type { Outputs } from './Outputs.ts'
import type { Word } from './Word.ts'

/** A model with its network open. */
export interface Encoder {
  readonly model: EncoderModel
  /** Reads words as one window; they must fit into it (`unitsOf`). */
  read(words: readonly Word[]): Promise<Outputs>
}
