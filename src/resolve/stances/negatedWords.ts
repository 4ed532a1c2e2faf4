import { leanings } from './leanings.ts'
import type { Wording } from './Wording.ts'

/** Words within which a negation turns what follows it round. */
const NEGATION_REACH = 5

/** Of each word, whether an odd number of negations stands before it in its clause. */
export function negatedWords({ lemmas, upos }: Pick<Wording, 'lemmas' | 'upos'>): boolean[] {
  const turned = lemmas.map(() => false)
  const affirmed = new Set(
    leanings()
      .affirms(lemmas)
      .map(({ at }) => at),
  )
  for (const { at, length } of leanings()
    .negations(lemmas)
    .filter(({ at }) => !affirmed.has(at)))
    for (let i = at + length; i < Math.min(lemmas.length, at + length + NEGATION_REACH); i++) {
      if (upos[i] === 'PUNCT' && lemmas[i] !== '"') break
      turned[i] = !turned[i]
    }
  return turned
}
