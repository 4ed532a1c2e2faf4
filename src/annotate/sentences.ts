import { defineComponent } from '../pipeline/defineComponent.ts'
import { isRead } from './syntax/isRead.ts'
import { sentenceSpans } from './syntax/sentenceSpans.ts'

/** Parts every block into sentences, closing quotation marks included; boilerplate and headlines too. */
export const sentences = defineComponent({
  name: 'sentences',
  requires: ['language', 'blocks'],
  assigns: ['sentences'],
  run: ({ language, text, blocks }) => ({
    sentences: isRead(language) ? blocks.flatMap((block) => sentenceSpans(text, block)) : [],
  }),
})
