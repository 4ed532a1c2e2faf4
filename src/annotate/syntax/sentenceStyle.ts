import type { WordTraits } from './WordTraits.ts'

/** Share of words with a capital from which a sentence counts as a headline. */
const MOST = 0.75

/** How a sentence is set: 0 as prose, 1 in Title Case, 2 in capitals, 3 in small letters throughout. */
export function sentenceStyle(words: readonly WordTraits[]): number {
  const lettered = words.filter(({ letters }) => letters !== 'none')
  const share = (letters: WordTraits['letters']) =>
    lettered.filter((word) => word.letters === letters).length / Math.max(1, lettered.length)
  if (share('capitals') >= MOST) return 2
  if (lettered.length > 2 && share('initial') + share('capitals') >= MOST) return 1
  return share('small') === 1 ? 3 : 0
}
