import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { digest } from '../../src/model/digest.ts'
import { documentId } from '../../src/model/documentId.ts'
import type { Entity } from '../../src/model/Entity.ts'
import type { Event } from '../../src/model/Event.ts'
import type { Statement } from '../../src/model/Statement.ts'
import type { Gold, GoldDocument } from './Gold.ts'

/** A gold document as the chain would give it if it made no mistake: linking scored apart from the reading before it. */
export function asAnnotated(
  gold: Gold,
  { name, text, published, statements, events }: GoldDocument,
): AnnotatedDocument {
  const meta = { source: name, published, publishedBasis: 'given' as const }
  const partyOf = (speaker: string | undefined) => {
    const country = gold.entities.get(speaker ?? '')?.country
    return [...gold.entities.values()].find((entity) => entity.type === 'country' && entity.country === country)?.id
  }
  return {
    ...{ format: 'standoff/1', kind: 'document', offsetUnit: 'utf16' },
    ...{ id: documentId({ text, meta }), textId: digest(text), text, meta },
    producer: { standoff: 'gold', models: {}, ontology: 'gold' },
    sentences: [...text.matchAll(/[^.!?\n]+/g)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
    entities: [...gold.entities.values()].map(({ id, type, name: full, country }) => ({
      ...{ id, type: type as Entity['type'], name: full, roles: [], ...(country && { country }) },
    })),
    ...{ mentions: [], times: [], instrumentStates: [], messages: [] },
    statements: statements.map(({ groups: _, ...statement }): Statement => {
      const party = partyOf(statement.speaker)
      return { ...statement, ...(party && { party }), confidence: 1 } as Statement
    }),
    events: events.map(
      ({ group: _, trigger, ...event }): Event => ({ ...event, trigger: [trigger], recipients: [], confidence: 1 }),
    ),
  }
}
