import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Event } from '../../src/model/Event.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import { pairUp } from '../pairUp.ts'
import type { GoldDocument, GoldEvent } from './Gold.ts'

/** An event is found where the triggers overlap, one to one. */
export function matchEvents(
  document: AnnotatedDocument,
  gold: GoldDocument,
): readonly { readonly found: Event; readonly gold: GoldEvent }[] {
  return pairUp(
    document.events,
    gold.events,
    (a, b) => Number(a.trigger.some((span) => overlaps(span, b.trigger))),
    1,
  ).map(([i, j]) => ({ found: document.events[i] as Event, gold: gold.events[j] as GoldEvent }))
}
