import type { Gazetteer } from '../gazetteer/Gazetteer.ts'

/** Words of the longest name that is looked up: "United Nations High Commissioner for Refugees". */
const LONGEST = 6
const CAPITAL = /^[\p{Lu}\p{N}]/u
const ARTICLE = /^the$/i

/** For each word, where it lies in a name that the gazetteer has: "B-capital", "I-person"; "" where it does not. */
export function inGazetteer(words: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const found = words.map(() => '')
  for (let start = 0; start < words.length; start++) {
    if (!CAPITAL.test(words[start] ?? '') || ARTICLE.test(words[start] ?? '')) continue
    const length = longest(words, start, gazetteer)
    if (!length) continue
    const kind = gazetteer.actor(words.slice(start, start + length).join(' '))?.kind
    for (let i = start; i < start + length; i++) found[i] = `${i === start ? 'B' : 'I'}-${kind}`
    start += length - 1
  }
  return found
}

function longest(words: readonly string[], start: number, { actor }: Gazetteer): number {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length--)
    if (CAPITAL.test(words[start + length - 1] ?? '') && actor(words.slice(start, start + length).join(' ')))
      return length
  return 0
}
