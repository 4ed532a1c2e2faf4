import type { Kysely } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { disputeOf } from './disputeOf.ts'
import { isKnown } from './isKnown.ts'
import { linkDocument } from './linkDocument.ts'
import type { Tables } from './Tables.ts'
import { transaction } from './transaction.ts'
import { writeDocument } from './writeDocument.ts'

/** Adds one document and links it, in one transaction. */
export async function addDocument(
  db: Kysely<Tables>,
  annotated: AnnotatedDocument,
): Promise<'added' | 'known' | 'again'> {
  return transaction(db, async (inner) => {
    if (await isKnown(inner, annotated.id, annotated.producer)) return 'known'
    const again = await isKnown(inner, annotated.id)
    const { dispute: digest } = annotated.producer
    await writeDocument(inner, annotated, digest ? await disputeOf(inner, digest) : undefined)
    await linkDocument(inner, annotated)
    return again ? 'again' : 'added'
  })
}
