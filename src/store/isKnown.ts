import type { Kysely } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Tables } from './Tables.ts'

/** Whether the newest reading of a document is there, and by the producer, where one is asked for. */
export async function isKnown(
  db: Kysely<Tables>,
  id: string,
  producer?: AnnotatedDocument['producer'],
): Promise<boolean> {
  const found = await db
    .selectFrom('documents as d')
    .innerJoin('readings as r', 'r.id', 'd.reading')
    .innerJoin('runs as u', 'u.id', 'r.run')
    .select(['u.standoff', 'u.models', 'u.ontology', 'u.dispute'])
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!found || !producer) return Boolean(found)
  const { standoff, models, ontology, dispute = null } = producer
  return (
    found.standoff === standoff &&
    found.models === JSON.stringify(models) &&
    found.ontology === ontology &&
    found.dispute === dispute
  )
}
