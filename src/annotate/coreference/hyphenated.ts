import type { Span } from '../../model/Span.ts'
import type { Words } from './Words.ts'

/** Tokens of a hyphenated word at most. */
const LONGEST = 8

/** The word that ends in a token with what hyphens tie to it, in small letters: "second-in-command". */
export function hyphenated(words: Words, head: number): string {
  const { tokens, text } = words
  let first = head
  while (first > 1 && head - first < LONGEST && isTied(tokens, first) && /^[-‐‑]$/.test(words.word(first - 1)))
    first -= 2
  return text.slice(tokens[first]?.start, tokens[head]?.end).toLowerCase()
}

/** Whether no space stands between a token, the one before it and the one before that. */
const isTied = (tokens: readonly Span[], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]?.end && tokens[at - 1]?.start === tokens[at - 2]?.end
