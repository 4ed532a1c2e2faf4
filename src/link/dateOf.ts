import type { DocumentMeta } from '../model/DocumentMeta.ts'
import type { PartialDate } from '../model/PartialDate.ts'
import type { Days } from './Days.ts'
import { daysOf } from './daysOf.ts'

/** News tells of what was said up to this many days before it: the day before, over a weekend. */
const LAG_DAYS = 3

/** When something that a document tells lies: its own date, else days up to the document's, else those that fit the candidates. */
export function dateOf(date: PartialDate | undefined, meta: DocumentMeta): Days | undefined {
  const own = daysOf(date)
  if (own) return own
  const published = daysOf(meta.published)
  if (published) return { from: published.from - LAG_DAYS, to: published.to }
  const candidates = (meta.publishedCandidates ?? []).flatMap((candidate) => daysOf(candidate.date) ?? [])
  if (!candidates.length) return undefined
  return {
    from: Math.min(...candidates.map(({ from }) => from)) - LAG_DAYS,
    to: Math.max(...candidates.map(({ to }) => to)),
  }
}
