import { encode } from '../encoder/encode.ts'
import { openEncoder } from '../encoder/openEncoder.ts'
import { readEncoderModel } from '../encoder/readEncoderModel.ts'
import { wordsIn } from '../encoder/wordsIn.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** Has the encoder read the document: one pass, which statements, names and trees are then made from (models/encoder-en.md). */
export const encoding = defineComponent({
  name: 'encoding',
  requires: ['sentences', 'words'],
  assigns: ['encoding'],
  async run({ text, sentences, words }) {
    const read = wordsIn(text, words, sentences)
    return { encoding: await encode(read, sentenceTokens(sentences, words), readEncoderModel(), openEncoder) }
  },
})
