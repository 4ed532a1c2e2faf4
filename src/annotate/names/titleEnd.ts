import { people } from '../gazetteer/people.ts'

/** Words of the longest title: "First Vice President". */
const LONGEST = 3

/** The index after the titles and honorifics that begin at a word; the word's own where none does. */
export function titleEnd(words: readonly string[], at: number): number {
  for (let length = LONGEST; length > 0; length--)
    if (at + length <= words.length && people().titles.has(words.slice(at, at + length).join(' ')))
      return titleEnd(words, at + length)
  return at
}
