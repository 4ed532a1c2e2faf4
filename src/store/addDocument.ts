import type { Kysely } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { isKnown } from './isKnown.ts'
import { settleDocument } from './settleDocument.ts'
import type { Tables } from './Tables.ts'
import { transaction } from './transaction.ts'
import { writeReading } from './writeReading.ts'

/** Adds one document and links it, in one transaction. */
export async function addDocument(
  db: Kysely<Tables>,
  annotated: AnnotatedDocument,
): Promise<'added' | 'known' | 'again'> {
  return transaction(db, async (inner) => {
    if (await isKnown(inner, annotated.id, annotated.producer)) return 'known'
    const again = await isKnown(inner, annotated.id)
    await writeReading(inner, annotated)
    await settleDocument(inner, annotated.id)
    return again ? 'again' : 'added'
  })
}
