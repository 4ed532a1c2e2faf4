import { nounPhraseStart } from './nounPhraseStart.ts'
import type { Phrase } from './Phrase.ts'
import { phraseEnd } from './phraseEnd.ts'
import type { Title } from './Title.ts'
import type { Words } from './Words.ts'

/** Tokens after a name among which the noun set beside it is looked for. */
const WINDOW = 12

/** What a person is called after a comma, whatever the noun: "Karel Hamers, the second-in-command of the Varanian Army". */
export function apposed(words: Words, { kind, type, first, after }: Phrase): Title | undefined {
  if (kind !== 'name' || type !== 'person' || words.word(after) !== ',') return undefined
  const { tokens } = words
  for (let head = after + 1; head < Math.min(tokens.length, after + WINDOW); head++) {
    const token = tokens[head]
    if (token?.deprel !== 'appos' || token.head < first || token.head >= after || token.upos !== 'NOUN') continue
    const start = nounPhraseStart(words, head)
    if (start !== after + 1 || !/^(?:the|a|an)$/i.test(words.word(start))) return undefined
    const end = phraseEnd(words, head)
    return { start: tokens[start + 1]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, noun: token.lemma.toLowerCase() }
  }
  return undefined
}
