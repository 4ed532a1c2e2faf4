import type { Event } from '../model/Event.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'

/** Each occurrence with all that was resolved of it. */
export const events = defineComponent({
  name: 'events',
  requires: ['occurrences', 'participants', 'happenings', 'eventStances'],
  assigns: ['events'],
  run: ({ occurrences, participants, happenings, eventStances }) => ({
    events: occurrences.map((occurrence): Event => {
      const parts = [participants, happenings, eventStances].map((layer) => layer.get(occurrence.id) ?? {})
      const resolution = Object.assign({}, ...parts.map((part) => part.resolution))
      return Object.assign(
        { actors: [], recipients: [] },
        occurrence,
        ...parts,
        Object.keys(resolution).length ? { resolution } : {},
      )
    }),
  }),
})
