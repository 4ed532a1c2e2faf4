import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { parseSentence } from './syntax/parseSentence.ts'
import { tokenSpans } from './syntax/tokenSpans.ts'

/** Cuts sentences into syntactic words and gives each its tag, lemma, head and relation, as in Universal Dependencies. */
export const tokens = defineComponent({
  name: 'tokens',
  requires: ['sentences'],
  assigns: ['tokens'],
  run({ text, sentences }) {
    const tokens: Token[] = []
    for (const sentence of sentences) {
      const base = tokens.length
      for (const token of parseSentence(text, tokenSpans(text, sentence)))
        tokens.push(token.head < 0 ? token : { ...token, head: token.head + base })
    }
    return { tokens }
  },
})
