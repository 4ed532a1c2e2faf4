import { quotedWords } from '../quotedWords.ts'
import type { Choices } from './Choices.ts'
import { loadedWords } from './loadedWords.ts'
import { scareQuotes } from './scareQuotes.ts'
import { wordCount } from './wordCount.ts'

/** A statement's words with source and cue, or the sentence of an event. */
interface Told {
  readonly words: string
  readonly source?: string
  readonly cue?: string
  readonly isDirect?: boolean
}

/** The choices of wording in one telling. */
export const choicesOf = ({ words, source = '', cue = '', isDirect = false }: Told): Choices => ({
  source,
  quoted: { words: wordCount(quotedWords(words)), of: wordCount(words) },
  scareQuotes: isDirect ? [] : scareQuotes(words),
  loaded: [...loadedWords('cues', cue), ...loadedWords('words', words)],
})
