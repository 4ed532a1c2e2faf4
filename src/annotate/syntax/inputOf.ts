import type { ParserInput } from './ParserInput.ts'
import { traitsOf } from './traitsOf.ts'
import type { WordTraits } from './WordTraits.ts'

/** Stands for the root: no word has this hash by more than chance. */
const ROOT = 0x52001

const QUOTE = traitsOf('"').lower

/** Prepares a tagged sentence for the parser. */
export function inputOf(
  words: readonly WordTraits[],
  tags: ArrayLike<number>,
  classes: readonly string[],
): ParserInput {
  const size = words.length
  const input = {
    size,
    words: new Int32Array(size + 1).fill(ROOT),
    tags: new Int32Array(size + 1).fill(classes.length + 1),
    stopsBefore: new Int32Array(size + 1),
    verbsBefore: new Int32Array(size + 1),
    quotesBefore: new Int32Array(size + 1),
  }
  for (const [at, { lower }] of words.entries()) {
    const tag = tags[at] as number
    const name = classes[tag] ?? ''
    input.words[at] = lower
    input.tags[at] = tag + 1
    input.quotesBefore[at + 1] = (input.quotesBefore[at] as number) + (lower === QUOTE ? 1 : 0)
    input.stopsBefore[at + 1] =
      (input.stopsBefore[at] as number) + (name.startsWith('PUNCT|') && lower !== QUOTE ? 1 : 0)
    input.verbsBefore[at + 1] = (input.verbsBefore[at] as number) + (name.startsWith('VERB|') ? 1 : 0)
  }
  return input
}
