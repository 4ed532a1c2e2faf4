import { findPair } from './findPair.ts'
import type { LinearModel } from './LinearModel.ts'
import { mix } from './mix.ts'
import { WORD_FEATURE } from './tagFeatures.ts'
import { traitsOf } from './traitsOf.ts'
import type { WordTraits } from './WordTraits.ts'

const COMMA = traitsOf(',').lower

/** Whether a word of running prose is capitalised for no other reason than being a name: training never showed it, and no sentence begins there. */
export function looksLikeName({ table }: LinearModel, words: readonly WordTraits[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || word.letters === 'small' || word.letters === 'none') return false
  if (before.letters === 'none' && before.lower !== COMMA) return false
  return table[findPair(table, mix(word.lower, WORD_FEATURE))] === 0
}
