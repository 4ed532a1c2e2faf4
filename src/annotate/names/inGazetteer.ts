import { lookupActor } from '../gazetteer/lookupActor.ts'

/** Words of the longest name that is looked up: "United Nations High Commissioner for Refugees". */
const LONGEST = 6
const CAPITAL = /^[\p{Lu}\p{N}]/u
const ARTICLE = /^the$/i

/** For each word, where it lies in a name that general knowledge has: "B-capital", "I-person"; "" where it does not. */
export function inGazetteer(words: readonly string[]): readonly string[] {
  const found = words.map(() => '')
  for (let start = 0; start < words.length; start++) {
    if (!CAPITAL.test(words[start] ?? '') || ARTICLE.test(words[start] ?? '')) continue
    const length = longest(words, start)
    if (!length) continue
    const kind = lookupActor(words.slice(start, start + length).join(' '))?.kind
    for (let i = start; i < start + length; i++) found[i] = `${i === start ? 'B' : 'I'}-${kind}`
    start += length - 1
  }
  return found
}

function longest(words: readonly string[], start: number): number {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length--)
    if (CAPITAL.test(words[start + length - 1] ?? '') && lookupActor(words.slice(start, start + length).join(' ')))
      return length
  return 0
}
