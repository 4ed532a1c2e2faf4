import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import type { Entity } from '../model/Entity.ts'
import type { Event } from '../model/Event.ts'
import type { Span } from '../model/Span.ts'
import { words } from '../model/words.ts'
import { dateOf } from './dateOf.ts'
import { extentOf } from './extentOf.ts'
import type { LinkItem } from './LinkItem.ts'
import { leadTrigger } from './leadTrigger.ts'
import { profileOf } from './profileOf.ts'
import { sideOf } from './sideOf.ts'
import { stems } from './stems.ts'
import { titlesOf } from './titlesOf.ts'

/** Reports tell of an undated event within this many days of it, before or after: a plan, a look back. */
const REACH_DAYS = 30

/** What linking knows of an event; `sentence` is the one that its trigger stands in. */
export function eventItem(
  document: AnnotatedDocument,
  event: Event,
  entities: ReadonlyMap<string, Entity>,
  sentence?: Span,
  dispute?: Dispute,
): LinkItem {
  const { actors, recipients, place, type, status, issue, stance, quantities = [] } = event
  const around = dateOf(undefined, document.meta)
  const days = event.date
    ? dateOf(event.date, document.meta)
    : around && { from: around.from - REACH_DAYS, to: around.to + REACH_DAYS }
  const profiles = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => entities.get(id ?? '') ?? []).map((entity) => profileOf(entity))
  const side = sideOf(entities, actors, dispute)
  return {
    ...{ of: 'event', document: document.id, id: event.id, ...(days && { days }) },
    extent: extentOf(leadTrigger(event)),
    ...{ who: profiles(actors), whom: profiles(recipients), standIns: profiles([place]) },
    ...{ titles: actors.flatMap((id) => titlesOf(entities.get(id))), ...(side && { side }) },
    ...{
      stems: sentence ? stems(words(document.text, [sentence])) : [],
      core: stems(words(document.text, event.trigger)),
    },
    ...{ act: type, status, ...(issue && { issue }), ...(stance && { stance }) },
    numbers: quantities.map(({ value, unit }) => `${value} ${unit}`),
  }
}
