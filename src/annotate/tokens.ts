import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { lemmaKey } from './syntax/lemmaKey.ts'
import { lemmaOf } from './syntax/lemmaOf.ts'
import { readLemmas } from './syntax/readLemmas.ts'

/** Gives each word its tag, lemma, head and relation, as in Universal Dependencies: what the encoder says, lemmas from a table. */
export const tokens = defineComponent({
  name: 'tokens',
  requires: ['words', 'encoding'],
  assigns: ['tokens'],
  run: ({ text, words, encoding: { upos, heads, relations, labels } }) => ({
    tokens: words.map(({ start, end }, at): Token => {
      const tag = labels.upos[upos[at] as number] ?? 'X'
      const deprel = labels.relations[relations[at] as number] ?? 'dep'
      const lemma = lemmaOf(readLemmas(), text.slice(start, end), lemmaKey(tag, deprel))
      return { start, end, lemma, upos: tag, head: heads[at] as number, deprel }
    }),
  }),
})
