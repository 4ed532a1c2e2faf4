import type { Encoding } from '../../model/Encoding.ts'

/** The encoder lists no antecedent less likely than this. */
const LEAST = 0.005
/** Words of context that every word is read with on either side at least, where the document has them. */
const CONTEXT = 24

/** Log odds that the mention with one head word means that with another, against nobody near; see `Words.odds`. */
export function antecedentOdds(
  { antecedents }: Pick<Encoding, 'antecedents'>,
  mention: number,
  other: number,
): number | undefined {
  const likely = antecedents.get(mention)
  const share = likely?.get(other)
  if (!likely || (share === undefined && Math.abs(other - mention) > CONTEXT)) return undefined
  const nobody = Math.max(LEAST, 1 - likely.values().reduce((sum, one) => sum + one, 0))
  return Math.log((share ?? LEAST) / nobody)
}
