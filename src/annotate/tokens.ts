import type { Token } from '../model/Token.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { sentenceTokens } from './sentenceTokens.ts'
import { lemmaKey } from './syntax/lemmaKey.ts'
import { lemmaOf } from './syntax/lemmaOf.ts'
import { readLemmas } from './syntax/readLemmas.ts'
import { repairInversion } from './syntax/repairInversion.ts'
import { repairSubject } from './syntax/repairSubject.ts'

/** What the treebanks hold too little of for the encoder to learn: reported speech. They change nothing in the scores on treebanks. */
const REPAIRS = [repairInversion, repairSubject]

/** Gives each word its tag, lemma, head and relation, as in Universal Dependencies: what the encoder says, lemmas from a table. */
export const tokens = defineComponent({
  name: 'tokens',
  requires: ['sentences', 'words', 'encoding'],
  assigns: ['tokens'],
  run({ text, sentences, words, encoding: { upos, heads, relations, labels } }) {
    const tokens = words.map(({ start, end }, at): Token => {
      const tag = labels.upos[upos[at] as number] ?? 'X'
      const deprel = labels.relations[relations[at] as number] ?? 'dep'
      const lemma = lemmaOf(readLemmas(), text.slice(start, end), lemmaKey(tag, deprel))
      return { start, end, lemma, upos: tag, head: heads[at] as number, deprel }
    })
    return {
      tokens: sentenceTokens(sentences, words).flatMap(({ first, after }) =>
        moved(
          REPAIRS.reduce((sentence, repair) => repair(text, sentence), moved(tokens.slice(first, after), -first)),
          first,
        ),
      ),
    }
  },
})

/** Tokens with their heads counted from elsewhere. */
const moved = (tokens: readonly Token[], by: number): Token[] =>
  tokens.map((token) => (token.head < 0 ? token : { ...token, head: token.head + by }))
