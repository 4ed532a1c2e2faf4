import type { Kysely } from 'kysely'
import { daysOf } from '../link/daysOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Tables } from './Tables.ts'

/** Keeps one reading of a document whole, beside the earlier ones. */
export async function writeReading(db: Kysely<Tables>, annotated: AnnotatedDocument): Promise<void> {
  const { text, ...rest } = annotated
  await db
    .insertInto('texts')
    .values({ id: annotated.textId, text })
    .onConflict((c) => c.doNothing())
    .execute()
  await writeHead(db, annotated)
  const reading = await db
    .insertInto('readings')
    .values({ document: annotated.id, run: await runOf(db, annotated.producer), annotated: JSON.stringify(rest) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.updateTable('documents').set({ reading: reading.id }).where('id', '=', annotated.id).execute()
}

async function writeHead(db: Kysely<Tables>, { id, textId, text, meta }: AnnotatedDocument): Promise<void> {
  const days = daysOf(meta.published)
  const head = {
    ...{ text_id: textId, source: meta.source, title: meta.title ?? null, outlet: meta.outlet ?? null },
    ...{ byline: meta.byline ?? null, url: meta.url ?? null, language: meta.language ?? null },
    ...{ published: meta.published ?? null, published_basis: meta.publishedBasis ?? null, linked_published: null },
    ...{ from_day: days?.from ?? null, to_day: days?.to ?? null, characters: text.length, copy_of: null },
  }
  await db
    .insertInto('documents')
    .values({ id, reading: 0, ...head })
    .onConflict((c) => c.column('id').doUpdateSet(head))
    .execute()
}

/** The run of a producer: made once, and shared by all documents that it read. */
async function runOf(
  db: Kysely<Tables>,
  { standoff, models, ontology, dispute }: AnnotatedDocument['producer'],
): Promise<number> {
  const run = { standoff, models: JSON.stringify(models), ontology, dispute: dispute ?? null }
  const known = await db
    .selectFrom('runs')
    .select('id')
    .where('standoff', '=', run.standoff)
    .where('models', '=', run.models)
    .where('ontology', '=', ontology)
    .where('dispute', 'is', run.dispute)
    .executeTakeFirst()
  if (known) return known.id
  const made = await db
    .insertInto('runs')
    .values({ at: new Date().toISOString(), ...run })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}
