import { mix } from './mix.ts'
import { traitsOf } from './traitsOf.ts'
import type { WordTraits } from './WordTraits.ts'

/** Which feature a word by itself is. */
export const WORD_FEATURE = 1

const OUTSIDE = traitsOf('\u0002')

/**
 * Writes the hashes of what tells a word's tag: itself, its neighbours, its letters, and the two tags before it.
 *
 * @param style how the sentence is set (sentenceStyle.ts), since capitals say little in a headline
 * @returns how many were written, 40 at most
 */
export function tagFeatures(
  words: readonly WordTraits[],
  tags: ArrayLike<number>,
  at: number,
  style: number,
  out: Int32Array,
): number {
  const word = words[at] ?? OUTSIDE
  const before = words[at - 1] ?? OUTSIDE
  const before2 = words[at - 2] ?? OUTSIDE
  const after = words[at + 1] ?? OUTSIDE
  const after2 = words[at + 2] ?? OUTSIDE
  const tag = at > 0 ? (tags[at - 1] as number) + 1 : 0
  const tag2 = at > 1 ? (tags[at - 2] as number) + 1 : 0
  const [, suffix2 = 0, suffix3 = 0] = word.suffixes
  let count = 0
  const add = (hash: number) => {
    out[count] = mix(hash, count)
    count++
  }
  add(1)
  add(word.lower)
  add(word.form)
  add(before.lower)
  add(before2.lower)
  add(after.lower)
  add(after2.lower)
  add(tag)
  add(tag2)
  add(mix(tag, tag2))
  add(mix(tag, word.lower))
  add(mix(mix(tag, tag2), word.lower))
  add(mix(before.lower, word.lower))
  add(mix(word.lower, after.lower))
  add(mix(before.lower, after.lower))
  add(mix(tag, after.lower))
  for (const suffix of word.suffixes) add(suffix)
  for (const prefix of word.prefixes) add(prefix)
  add(mix(word.shape, style))
  add(mix(word.shape, at === 0 ? 1 : 0))
  add(mix(word.shape, suffix2))
  add(mix(before.shape, word.shape))
  add(mix(word.shape, after.shape))
  add(before.suffixes[2] ?? 0)
  add(after.suffixes[2] ?? 0)
  add(after.suffixes[1] ?? 0)
  add(mix(tag, suffix3))
  add(mix(tag, after.suffixes[2] ?? 0))
  add(mix(suffix3, after.suffixes[2] ?? 0))
  return count
}
