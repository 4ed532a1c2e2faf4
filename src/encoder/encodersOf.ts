import type { ModelName } from '../pipeline/ModelName.ts'
import type { EncoderName } from './EncoderName.ts'

/** The encoders that find statements together, the first of which finds names, mentions and syntax too. */
export const encodersOf = (model: ModelName): readonly EncoderName[] =>
  model === 'accurate' ? ['encoder-en', 'accurate-en'] : ['encoder-en']
