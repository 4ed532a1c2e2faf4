import type { Event } from '../../model/Event.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'

/** The votes that events count within a span: "211–34", or "41–12, 3 abstained"; undefined where nobody counted both sides. */
export function votesIn(events: readonly Pick<Event, 'quantities'>[], span: Span): string | undefined {
  const counted = events.flatMap(({ quantities = [] }) => quantities).filter((quantity) => overlaps(quantity, span))
  const [yes, no, abstained] = ['votes-for', 'votes-against', 'votes-abstained'].map(
    (unit) => counted.find((quantity) => quantity.unit === unit)?.value,
  )
  if (yes === undefined || no === undefined) return undefined
  return `${yes}–${no}${abstained === undefined ? '' : `, ${abstained} abstained`}`
}
