import type { Words } from './Words.ts'

const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const POSSESSIVE = /^(?:['’]s?|my|our|your|his|her|its|their)$/i
/** Tokens that a noun phrase is followed to the left at most. */
const LONGEST = 16

/** The first token of the noun phrase that ends in `head`, with determiner and possessor: "Iran's supreme | leader". */
export function nounPhraseStart(words: Words, head: number): number {
  const { tokens, sentenceOf } = words
  let first = head
  while (first > 0 && head - first < LONGEST && sentenceOf[first - 1] === sentenceOf[head]) {
    const before = tokens[first - 1]
    const word = words.word(first - 1)
    if (/^['’]s?$/.test(word)) first--
    else if (before?.upos === 'DET' || POSSESSIVE.test(word)) {
      first--
      break
    } else if (MODIFIER.has(before?.upos ?? '') || isOwner(words, first - 1) || isHyphenated(words, first)) first--
    else break
  }
  while (first < head && /^['’]s?$/.test(words.word(first))) first++
  return first
}

/** Whatever the parse takes "president" in "president's son" for. */
const isOwner = ({ tokens, ...words }: Words, at: number): boolean =>
  /^['’]s?$/.test(words.word(at + 1)) && tokens[at]?.deprel === 'nmod:poss'

/** The hyphen before a token, or the word before its hyphen: "second-in- | command". */
function isHyphenated({ tokens, ...words }: Words, at: number): boolean {
  const touches = tokens[at]?.start === tokens[at - 1]?.end
  return touches && (/^[-‐‑]$/.test(words.word(at - 1)) || /^[-‐‑]$/.test(words.word(at)))
}
