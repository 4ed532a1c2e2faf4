import type { Encoding } from '../../model/Encoding.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { sentenceTokens } from '../sentenceTokens.ts'
import { lemmaKey } from './lemmaKey.ts'
import { lemmaOf } from './lemmaOf.ts'
import { readLemmas } from './readLemmas.ts'
import { repairInversion } from './repairInversion.ts'
import { repairPossessor } from './repairPossessor.ts'
import { repairSubject } from './repairSubject.ts'

/** What the treebanks hold too little of for the encoder to learn: reported speech. They change nothing in the scores on treebanks. */
const REPAIRS = [repairInversion, repairSubject, repairPossessor]

/** Words with their tags and trees as the encoder gives them, and lemmas from a table. */
export function tokensOf(
  text: string,
  sentences: readonly Span[],
  words: readonly Span[],
  { upos, heads, relations, labels }: Pick<Encoding, 'upos' | 'heads' | 'relations' | 'labels'>,
): Token[] {
  const tokens = words.map(({ start, end }, at): Token => {
    const tag = labels.upos[upos[at] as number] ?? 'X'
    const deprel = labels.relations[relations[at] as number] ?? 'dep'
    const lemma = lemmaOf(readLemmas(), text.slice(start, end), lemmaKey(tag, deprel))
    return { start, end, lemma, upos: tag, head: heads[at] as number, deprel }
  })
  return sentenceTokens(sentences, words).flatMap(({ first, after }) =>
    moved(
      REPAIRS.reduce((sentence, repair) => repair(text, sentence), moved(tokens.slice(first, after), -first)),
      first,
    ),
  )
}

/** Tokens with their heads counted from elsewhere. */
const moved = (tokens: readonly Token[], by: number): Token[] =>
  tokens.map((token) => (token.head < 0 ? token : { ...token, head: token.head + by }))
