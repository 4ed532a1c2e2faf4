import { stemmer } from 'stemmer'
import type { Token } from '../../model/Token.ts'
import { conceptsAt } from './conceptsAt.ts'
import { NAME } from './NAME.ts'
import { rarityOf } from './rarityOf.ts'
import type { Word } from './Word.ts'
import { wordingOf } from './wordingOf.ts'
import { wordVector } from './wordVector.ts'

/** The words of content of a run of tokens. */
export function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  const wording = wordingOf(tokens)
  return tokens.flatMap(({ start, end, upos }, i) => {
    if (!wording.stems[i]) return []
    const form = text.slice(start, end)
    const lemma = wording.lemmas[i] as string
    const stem = stemmer(spelled(lemma))
    const isName = upos === 'PROPN' || (i > 0 && upos === 'ADJ' && /^\p{Lu}/u.test(form))
    const vector = vectorOf(form.toLowerCase()) ?? vectorOf(lemma)
    return [
      {
        ...{ stem, form: form.toLowerCase(), weight: rarityOf(stem) * (isName ? NAME : 1) },
        ...(vector && { vector }),
        isName,
        matters: conceptsAt(wording, i).map(({ matter }) => matter),
      },
    ]
  })
}

/** As a word is spelled in America: "denuclearisation" and "denuclearization" are one word. */
const spelled = (word: string): string => word.replace(/is(e|ed|es|ing|ations?)$/, 'iz$1')

/** The vector of a word, of its other spelling, or of what it is made of: "non-negotiable". */
const vectorOf = (word: string): Float32Array | undefined =>
  wordVector(word) ?? wordVector(spelled(word)) ?? wordVector(word.replace(/^(?:non|de|re|un)-?/, ''))
