import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Event } from '../../model/Event.ts'
import type { Resolution } from '../../model/Resolution.ts'
import type { Statement } from '../../model/Statement.ts'
import type { Attachment } from './Attachment.ts'
import { entityFor } from './entityFor.ts'

/** The document as people decided over what the machine read; of two decisions on one field the later in the list counts. */
export function decided(document: AnnotatedDocument, attachments: readonly Attachment[]): AnnotatedDocument {
  if (!attachments.length) return document
  const entities = [...document.entities]
  const on = Map.groupBy(attachments, ({ id }) => id)
  const left = new Set(
    [...on]
      .filter(([, own]) => latest(own, 'not-a-statement') === 'true' || latest(own, 'not-an-event') === 'true')
      .map(([id]) => id),
  )
  const settle = <Item extends Statement | Event>(items: readonly Item[], decide: Decide<Item>): readonly Item[] =>
    items
      .filter(({ id }) => !left.has(id))
      .map((item) => (item.within && left.has(item.within) ? without(item, 'within') : item))
      .map((item) => (on.get(item.id) ?? []).reduce((now, attachment) => decide(now, attachment, entities), item))
  return {
    ...document,
    statements: settle(document.statements, onStatement),
    events: settle(document.events, onEvent),
    entities,
  }
}

type Decide<Item> = (item: Item, attachment: Attachment, entities: Entity[]) => Item

const latest = (own: readonly Attachment[], field: string): string | undefined =>
  own.findLast(({ decision }) => decision.field === field)?.decision.value

function onStatement(statement: Statement, attachment: Attachment, entities: Entity[]): Statement {
  const { field, value } = attachment.decision
  switch (field) {
    case 'speaker': {
      const speaker = value ? entityFor(entities, value) : undefined
      // The party that was read belongs to the speaker that was read.
      const { party: _, ...resolution } = statement.resolution ?? {}
      return put({ ...without(statement, 'party'), resolution }, 'speaker', speaker, attachment)
    }
    case 'party':
      return put(statement, 'party', value ? entityFor(entities, value) : undefined, attachment)
    case 'issue':
      return put(value ? statement : without(statement, 'stance'), 'issue', value || undefined, attachment)
    case 'said':
    case 'act':
    case 'stance':
    case 'factuality':
      return put(statement, field, value || undefined, attachment)
    default:
      return statement
  }
}

function onEvent(event: Event, attachment: Attachment, entities: Entity[]): Event {
  const { field, value } = attachment.decision
  const named = () => value.split(';').flatMap((name) => (name.trim() ? [entityFor(entities, name.trim())] : []))
  switch (field) {
    case 'actors':
    case 'recipients':
      return put(event, field, named(), attachment)
    case 'place':
      return put(event, 'place', named()[0], attachment)
    case 'issue':
      return put(value ? event : without(event, 'stance'), 'issue', value || undefined, attachment)
    case 'type':
    case 'status':
    case 'date':
    case 'stance':
      return put(event, field, value || undefined, attachment)
    default:
      return event
  }
}

/** The item with a field decided, and with who decided it; a value of undefined takes the field away. */
function put<Item extends Statement | Event>(
  item: Item,
  field: string,
  value: unknown,
  { decision: { by, at } }: Attachment,
): Item {
  const resolution: Resolution = { confidence: 1, by: 'person', reason: `decided by ${by} on ${at.slice(0, 10)}` }
  return {
    ...without(item, field as keyof Item),
    ...(value !== undefined && { [field]: value }),
    resolution: { ...item.resolution, [field]: resolution },
  }
}

const without = <Item extends object>(item: Item, field: keyof Item): Item => {
  const { [field]: _, ...rest } = item
  return rest as Item
}
