import type { Event } from '../model/Event.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { bodyStart } from './events/bodyStart.ts'
import { chainEvents } from './events/chainEvents.ts'
import { mergeTellings } from './events/mergeTellings.ts'
import { readTelling } from './events/readTelling.ts'
import type { Telling } from './events/Telling.ts'

/** Each event once, from all its mentions in the document, with all that was resolved of them. */
export const events = defineComponent({
  name: 'events',
  requires: ['occurrences', 'participants', 'happenings', 'eventStances', 'tokens', 'sentences', 'entities', 'blocks'],
  assigns: ['events'],
  run: ({ occurrences, participants, happenings, eventStances, tokens, sentences, entities, blocks }) => {
    const around = {
      ...{ tokens, sentences, bodyStart: bodyStart(blocks) },
      entities: new Map(entities.map((entity) => [entity.id, entity])),
    }
    const tellings = occurrences.map(({ kind, ...occurrence }) => {
      const parts = [participants, happenings, eventStances].map((layer) => layer.get(occurrence.id) ?? {})
      const resolution = Object.assign({}, ...parts.map((part) => part.resolution))
      const event: Event = Object.assign(
        { actors: [], recipients: [] },
        occurrence,
        ...parts,
        Object.keys(resolution).length ? { resolution } : {},
      )
      return readTelling(event, kind, around)
    })
    return { events: chainEvents(tellings).map((chain) => mergeTellings(chain as [Telling, ...Telling[]])) }
  },
})
