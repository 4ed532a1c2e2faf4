import { type Kysely, sql } from 'kysely'
import { daysOf } from '../link/daysOf.ts'
import { profileOf } from '../link/profileOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import { documentRows } from './documentRows.ts'
import type { Tables } from './Tables.ts'

/** Rows in one insert: 30 columns at most, and SQLite takes 32,766 values in a statement. */
const ROWS_AT_ONCE = 500

/** Tables that hold the newest reading; older readings stay whole in `readings`. */
const OF_READING = [
  'messages',
  'entities',
  'roles',
  'mentions',
  'times',
  'statements',
  'statement_spans',
  'events',
  'event_participants',
  'quantities',
  'instrument_states',
] as const

/** Writes one reading of a document; the tables of what was read then show this one. */
export async function writeDocument(
  db: Kysely<Tables>,
  annotated: AnnotatedDocument,
  dispute?: Dispute,
): Promise<void> {
  const { text, ...rest } = annotated
  await db
    .insertInto('texts')
    .values({ id: annotated.textId, text })
    .onConflict((c) => c.doNothing())
    .execute()
  await forget(db, annotated.id)
  await writeHead(db, annotated)
  const reading = await db
    .insertInto('readings')
    .values({ document: annotated.id, run: await runOf(db, annotated.producer), annotated: JSON.stringify(rest) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.updateTable('documents').set({ reading: reading.id }).where('id', '=', annotated.id).execute()
  const profiles = annotated.entities.map(profileOf).map(({ key, block, type, name, country, ref }) => ({
    ...{ profile: key, block, type, name, country: country ?? null, ref: ref ?? null },
    ...{ identity: key, confidence: 1, reason: 'same name' },
  }))
  await insert(profiles, (rows) =>
    db
      .insertInto('identities')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
  const rows = documentRows(annotated, dispute)
  for (const table of OF_READING)
    await insert<unknown>(rows[table], (part) =>
      db
        .insertInto(table)
        .values(part as never)
        .execute(),
    )
  await sql`insert into statement_words (rowid, words, source) select row, words, source from statements where document = ${annotated.id}`.execute(
    db,
  )
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

async function forget(db: Kysely<Tables>, document: string): Promise<void> {
  await sql`insert into statement_words (statement_words, rowid, words, source)
    select 'delete', row, words, source from statements where document = ${document}`.execute(db)
  for (const table of OF_READING) await db.deleteFrom(table).where('document', '=', document).execute()
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

async function insert<T>(rows: readonly T[], write: (rows: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await write(rows.slice(at, at + ROWS_AT_ONCE))
}
