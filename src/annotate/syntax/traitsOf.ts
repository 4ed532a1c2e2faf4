import { hashText } from './hashText.ts'
import type { WordTraits } from './WordTraits.ts'

/** Words whose traits are kept; the memory is emptied when it is full. */
const MOST_KEPT = 50_000

/** Code units of a word that are looked at. */
const LOOKED_AT = 60

const kept = new Map<string, WordTraits>()

/** The traits of a word, the same for all its occurrences. */
export function traitsOf(word: string): WordTraits {
  const known = kept.get(word)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const traits = look(level(word.slice(0, LOOKED_AT)))
  kept.set(word, traits)
  return traits
}

function look(word: string): WordTraits {
  const lower = word.toLowerCase().replace(/\d/g, '0')
  const { length } = lower
  return {
    form: hashText(word),
    lower: hashText(lower),
    suffixes: [1, 2, 3, 4, 5].map((size) => hashText(lower, Math.max(0, length - size), length)),
    prefixes: [1, 2, 3].map((size) => hashText(lower, 0, Math.min(size, length))),
    shape: hashText(shape(word)),
    letters: !/\p{L}/u.test(word)
      ? 'none'
      : !/\p{Lu}/u.test(word)
        ? 'small'
        : /\p{Ll}/u.test(word) || word.length === 1
          ? 'initial'
          : 'capitals',
  }
}

/** Typography levelled to what most of the treebanks use. */
const level = (word: string): string =>
  word
    .replace(/[“”„‟«»]|``|''/g, '"')
    .replace(/[‘’‚‛`]/g, "'")
    .replace(/[–—―]/g, '--')

const shape = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1+/g, '$1$1')
    .slice(0, 8)
