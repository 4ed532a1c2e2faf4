import type { Kysely } from 'kysely'
import { settleDocument } from './settleDocument.ts'
import type { Tables } from './Tables.ts'

/** Takes a decision back; false where there is none of that id. */
export async function withdraw(db: Kysely<Tables>, id: string): Promise<boolean> {
  const attached = await db.deleteFrom('attachments').where('decision', '=', id).returning('document').execute()
  const gone = await db.deleteFrom('decisions').where('id', '=', id).returning('id').execute()
  for (const document of new Set(attached.map((row) => row.document))) await settleDocument(db, document)
  return gone.length > 0
}
