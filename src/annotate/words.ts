import { defineComponent } from '../pipeline/defineComponent.ts'
import { tokenSpans } from './syntax/tokenSpans.ts'

/** Cuts sentences into syntactic words, as in Universal Dependencies: "do|n't", "Varania|'s". */
export const words = defineComponent({
  name: 'words',
  requires: ['sentences'],
  assigns: ['words'],
  run: ({ text, sentences }) => ({ words: sentences.flatMap((sentence) => tokenSpans(text, sentence)) }),
})
