import { stemmer } from 'stemmer'
import type { Token } from '../../model/Token.ts'
import type { Wording } from './Wording.ts'

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])
/** Verbs too general to say what a wording is about. */
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'make',
  'get',
  'take',
  'go',
  'say',
  'tell',
  'come',
  'put',
  'also',
  'very',
  'other',
  'own',
  'otherwise',
  'not',
  "n't",
])

/** The wording of a run of tokens. */
export function wordingOf(tokens: readonly Token[]): Wording {
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase().replace(/^(n['’]t|nt)$/, 'not'))
  const upos = tokens.map((token) => token.upos)
  const stems = lemmas.map((lemma, i) => (CONTENT.has(upos[i] as string) && !LIGHT.has(lemma) ? stemmer(lemma) : ''))
  return { lemmas, upos, stems }
}
