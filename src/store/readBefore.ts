import type { Kysely } from 'kysely'
import type { Document } from '../model/Document.ts'
import { documentInput } from './documentInput.ts'
import { documentWhole } from './documentWhole.ts'
import type { Tables } from './Tables.ts'

/** The documents whose newest reading was for another dispute than the one of the digest, to annotate them anew, one at a time. */
export async function* readBefore(db: Kysely<Tables>, digest: string): AsyncGenerator<Document> {
  const stale = await db
    .selectFrom('documents as d')
    .innerJoin('readings as r', 'r.id', 'd.reading')
    .innerJoin('runs as u', 'u.id', 'r.run')
    .select('d.id')
    .where((eb) => eb.or([eb('u.dispute', 'is', null), eb('u.dispute', '<>', digest)]))
    .orderBy('d.id')
    .execute()
  for (const { id } of stale) {
    const document = await documentWhole(db, id)
    if (document) yield documentInput(document)
  }
}
