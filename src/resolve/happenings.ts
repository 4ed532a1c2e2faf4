import { enclosingStatement } from '../annotate/enclosingStatement.ts'
import type { Layers } from '../model/Layers.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { ownDate } from './happenings/ownDate.ts'
import { reportDate } from './happenings/reportDate.ts'
import { saidDate } from './happenings/saidDate.ts'

/**
 * When each event happened: by the time words that belong to its trigger; what is done by saying it, when it is said; what
 * the lead reports, by the report's day.
 */
export const happenings = defineComponent({
  name: 'happenings',
  requires: ['attributions', 'sayings', 'occurrences', 'times', 'tokens', 'blocks', 'sentences', 'publication'],
  assigns: ['happenings'],
  run(document) {
    const told = enclosingStatement(document.attributions)
    const found = document.occurrences.flatMap((occurrence): [string, Happening][] => {
      const happening =
        ownDate(document, occurrence, told) ?? saidDate(document, occurrence) ?? reportDate(document, occurrence)
      return happening ? [[occurrence.id, happening]] : []
    })
    return { happenings: new Map(found) }
  },
})

type Happening = Layers['happenings'] extends ReadonlyMap<string, infer Value> ? Value : never
