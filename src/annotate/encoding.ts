import { encode } from '../encoder/encode.ts'
import { layouts } from '../encoder/layouts.ts'
import { layoutsOf } from '../encoder/layoutsOf.ts'
import { openEncoder } from '../encoder/openEncoder.ts'
import { readEncoderModel } from '../encoder/readEncoderModel.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { sentenceTokens } from './sentenceTokens.ts'

/** Has the encoder read the document: one pass, which statements, names and trees are then made from (models/encoder-en.md). */
export const encoding = defineComponent({
  name: 'encoding',
  requires: ['sentences', 'words'],
  assigns: ['encoding'],
  async run({ text, sentences, words }) {
    const places = layoutsOf(text, words, sentences)
    const read = words.map(({ start, end }, at) => ({
      text: text.slice(start, end),
      layout: places[at] ?? layouts.spaced,
    }))
    return { encoding: await encode(read, sentenceTokens(sentences, words), readEncoderModel(), openEncoder) }
  },
})
