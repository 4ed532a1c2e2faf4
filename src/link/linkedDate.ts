import type { DocumentMeta } from '../model/DocumentMeta.ts'
import type { PartialDate } from '../model/PartialDate.ts'
import type { Days } from './Days.ts'
import { daysOf } from './daysOf.ts'

/** A report tells of an occasion on the day or up to this many days after it. */
const LAG_DAYS = 3

/**
 * The date of a document that has none, by what else is known of what it tells: the candidate that fits the occasions, if one alone does.
 *
 * @param occasions Days on which, by other documents, the statements and events were that this one tells too. One that fits no candidate is
 * left out: the document looks back on it.
 */
export function linkedDate(
  { published, publishedCandidates = [] }: Pick<DocumentMeta, 'published' | 'publishedCandidates'>,
  occasions: readonly Days[],
): PartialDate | undefined {
  if (published) return undefined
  const fits = (date: PartialDate, { from, to }: Days) => {
    const days = daysOf(date)
    return days !== undefined && days.to >= from && days.from <= to + LAG_DAYS
  }
  const told = occasions.filter((occasion) => publishedCandidates.some(({ date }) => fits(date, occasion)))
  const fitting = publishedCandidates.filter(({ date }) => told.every((occasion) => fits(date, occasion)))
  return told.length && fitting.length === 1 ? fitting[0]?.date : undefined
}
