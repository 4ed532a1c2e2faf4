import { defineComponent } from '../pipeline/defineComponent.ts'
import { tokensOf } from './syntax/tokensOf.ts'

/** Gives each word its tag, lemma, head and relation, as in Universal Dependencies: what the encoder says, lemmas from a table. */
export const tokens = defineComponent({
  name: 'tokens',
  requires: ['sentences', 'words', 'encoding'],
  assigns: ['tokens'],
  run: ({ text, sentences, words, encoding }) => ({ tokens: tokensOf(text, sentences, words, encoding) }),
})
