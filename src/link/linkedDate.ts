import type { PartialDate } from '../model/PartialDate.ts'
import { isDay } from '../resolve/dates/isDay.ts'
import { dayText } from '../resolve/publication/dayText.ts'
import type { Evidence } from '../resolve/publication/Evidence.ts'
import { lapse } from '../resolve/publication/lapse.ts'
import { solve } from '../resolve/publication/solve.ts'
import type { Days } from './Days.ts'

/** Half of the reports on an occasion are out within so many days after it; dailies and agencies, by the outlets' own dates. */
const HALF_LIFE_DAYS = 1.5

/** A report may look back on an occasion at any later time. */
const LATER = 0.02

/** It is before an occasion only where it is linked to it by mistake. */
const BEFORE = 0.002

/** A report that tells of an occasion is looked for within so many days after it. */
const REACH_DAYS = 60

/** A day is settled where so much speaks for it, and twice as much as for any other. */
const LEAST = 0.4
const LEAD = 2

/**
 * The date of a document that has none, by what its text tells of it and by what linked documents tell: reports of an
 * occasion are out on its day or soon after. Undefined where no day stands out.
 *
 * @param text What the document's own words tell (textEvidence.ts).
 * @param occasions Days on which, by dated documents, the statements and events were that this one tells too.
 */
export function linkedDate(text: readonly Evidence[], occasions: readonly Days[]): PartialDate | undefined {
  if (!occasions.length) return undefined
  const [best, second] = solve([...text, ...occasions.map(toldOf)])
  if (!best || !isDay(best.date) || best.probability < LEAST) return undefined
  return best.probability >= LEAD * (second?.probability ?? 0) ? best.date : undefined
}

const toldOf = ({ from, to }: Days): Evidence => ({
  reason: `linked documents tell of ${dayText(from)} too`,
  suits: (day) => (day < from ? BEFORE : lapse(Math.max(0, day - to), HALF_LIFE_DAYS, LATER)),
  within: [{ first: from, last: to + REACH_DAYS }],
})
