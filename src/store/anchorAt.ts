import type { Kysely } from 'kysely'
import type { Anchor } from '../link/decisions/Anchor.ts'
import { anchorOf } from '../link/decisions/anchorOf.ts'
import { DecisionError } from '../link/decisions/DecisionError.ts'
import { FIELDS } from '../link/decisions/FIELDS.ts'
import { leadTrigger } from '../link/leadTrigger.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Span } from '../model/Span.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/**
 * The words of a statement's content, an event's trigger or an entity's mention, for a decision on a field of it.
 *
 * @throws DecisionError where there is none, or it has no such field.
 */
export async function anchorAt(db: Kysely<Tables>, document: string, id: string, field: string): Promise<Anchor> {
  const reading = await readingOf(db, document)
  if (!reading) throw new DecisionError(`There is no document ${document} in this record.`)
  if ((FIELDS.entity as readonly string[]).includes(field)) return anchorOf(reading, [mentionOf(reading, id)])
  const statement = reading.statements.find((own) => own.id === id)
  const event = reading.events.find((own) => own.id === id)
  if (!statement && !event) throw new DecisionError(`There is no statement or event ${id} in document ${document}.`)
  const fields: readonly string[] = FIELDS[statement ? 'statement' : 'event']
  if (!fields.includes(field))
    throw new DecisionError(`“${field}” can't be decided on ${id}. What can: ${fields.join(', ')}.`)
  return anchorOf(reading, statement ? statement.content : event ? leadTrigger(event) : [])
}

/** The first mention of an entity by name, else the first. */
function mentionOf({ id: document, mentions }: AnnotatedDocument, entity: string): Span {
  const own = mentions.filter((mention) => mention.entity === entity)
  const first = own.find(({ kind }) => kind === 'name') ?? own[0]
  if (!first) throw new DecisionError(`Nobody goes by ${entity} in document ${document}.`)
  return first
}
