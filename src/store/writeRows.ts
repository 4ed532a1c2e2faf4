import { type Kysely, sql } from 'kysely'
import { profileOf } from '../link/profileOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import { documentRows } from './documentRows.ts'
import { insertRows } from './insertRows.ts'
import type { Tables } from './Tables.ts'

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

/** Makes the tables of what was read show a document as it is given. */
export async function writeRows(db: Kysely<Tables>, document: AnnotatedDocument, dispute?: Dispute): Promise<void> {
  await forget(db, document.id)
  const profiles = document.entities
    .map((entity) => profileOf(entity, document.id))
    .map(({ key, block, type, name, country, ref }) => ({
      ...{ profile: key, block, type, name, country: country ?? null, ref: ref ?? null },
      ...{ identity: key, confidence: 1, reason: 'same name' },
    }))
  await insertRows(db, 'identities', profiles, 'ignore')
  const rows = documentRows(document, dispute)
  for (const table of OF_READING) await insertRows<keyof Tables>(db, table, rows[table])
  await sql`insert into statement_words (rowid, words, source) select row, words, source from statements where document = ${document.id}`.execute(
    db,
  )
}

async function forget(db: Kysely<Tables>, document: string): Promise<void> {
  await sql`insert into statement_words (statement_words, rowid, words, source)
    select 'delete', row, words, source from statements where document = ${document}`.execute(db)
  for (const table of OF_READING) await db.deleteFrom(table).where('document', '=', document).execute()
}
