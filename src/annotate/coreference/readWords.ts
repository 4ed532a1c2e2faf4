import type { Encoding } from '../../model/Encoding.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { sentenceTokens } from '../sentenceTokens.ts'
import { antecedentOdds } from './antecedentOdds.ts'
import type { Words } from './Words.ts'

export function readWords(
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
  encoding: Pick<Encoding, 'antecedents'>,
): Words {
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const [sentence, { first, after }] of sentenceTokens(sentences, tokens).entries())
    sentenceOf.fill(sentence, first, after)
  return {
    text,
    tokens,
    sentenceOf,
    word: (token) => text.slice(tokens[token]?.start ?? 0, tokens[token]?.end ?? 0),
    odds: (mention, other) => antecedentOdds(encoding, mention, other),
  }
}
