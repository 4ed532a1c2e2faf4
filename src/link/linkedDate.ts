import type { PartialDate } from '../model/PartialDate.ts'
import { isDay } from '../resolve/dates/isDay.ts'
import type { Evidence } from '../resolve/publication/Evidence.ts'
import { solve } from '../resolve/publication/solve.ts'

/** A day is settled where so much speaks for it, and twice as much as for any other. */
const LEAST = 1 / 3
const LEAD = 2

/**
 * The date of a document that has none, by what its text tells of it and by what linked documents tell. Undefined where
 * no day stands out.
 *
 * @param text What the document's own words tell (dating/readUndated.ts).
 * @param linked What linked documents tell (dating/jointEvidence.ts).
 */
export function linkedDate(text: readonly Evidence[], linked: readonly Evidence[]): PartialDate | undefined {
  if (!linked.length) return undefined
  const [best, second] = solve([...text, ...linked])
  if (!best || !isDay(best.date) || best.probability < LEAST) return undefined
  return best.probability >= LEAD * (second?.probability ?? 0) ? best.date : undefined
}
