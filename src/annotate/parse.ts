import { encode } from '../encoder/encode.ts'
import { openEncoder } from '../encoder/openEncoder.ts'
import { readEncoderModel } from '../encoder/readEncoderModel.ts'
import { wordsIn } from '../encoder/wordsIn.ts'
import type { Span } from '../model/Span.ts'
import type { Token } from '../model/Token.ts'
import { sentenceTokens } from './sentenceTokens.ts'
import { tokenSpans } from './syntax/tokenSpans.ts'
import { tokensOf } from './syntax/tokensOf.ts'

/** The tokens of a span read by itself as one sentence: of a dispute's question, of what somebody said. */
export async function parse(text: string, span: Span = { start: 0, end: text.length }): Promise<Token[]> {
  const words = tokenSpans(text, span)
  const sentences = [span]
  const read = wordsIn(text, words, sentences)
  const encoding = await encode(read, sentenceTokens(sentences, words), readEncoderModel(), openEncoder)
  return tokensOf(text, sentences, words, encoding)
}
