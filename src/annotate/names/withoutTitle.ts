import { people } from '../gazetteer/people.ts'

/** The index of the first word of a person's name after the titles it may begin with. */
export function withoutTitle(words: readonly string[]): number {
  const { honorifics, titleWords } = people()
  let first = 0
  while (first < words.length - 1 && (honorifics.has(words[first] ?? '') || titleWords.has(words[first] ?? ''))) first++
  return first
}
