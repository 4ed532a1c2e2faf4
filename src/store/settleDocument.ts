import type { Kysely } from 'kysely'
import { decided } from '../link/decisions/decided.ts'
import { attach } from './attach.ts'
import { attachmentsOf } from './attachmentsOf.ts'
import { disputeOf } from './disputeOf.ts'
import { identify } from './identify.ts'
import { linkDocument } from './linkDocument.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'
import { writeRows } from './writeRows.ts'

/** Brings all that rests on a document up to its newest reading and to what people decided on it: rows, identities, links. */
export async function settleDocument(db: Kysely<Tables>, id: string): Promise<void> {
  const reading = await readingOf(db, id)
  if (!reading) return
  const { dispute: digest } = reading.producer
  const dispute = digest ? await disputeOf(db, digest) : undefined
  await attach(db, reading)
  const document = decided(reading, await attachmentsOf(db, id))
  const before = await blocksOf(db, id)
  await writeRows(db, document, dispute)
  await identify(db, [...new Set([...before, ...(await blocksOf(db, id))])])
  await linkDocument(db, document, dispute)
}

/** The blocks of profiles among which the entities of a document are. */
async function blocksOf(db: Kysely<Tables>, document: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('entities as e')
    .innerJoin('identities as i', 'i.profile', 'e.profile')
    .select('i.block')
    .distinct()
    .where('e.document', '=', document)
    .execute()
  return rows.map(({ block }) => block)
}
