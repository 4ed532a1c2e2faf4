import type { Kysely } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { disputeOf } from './disputeOf.ts'
import { identify } from './identify.ts'
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
    const before = await blocksOf(inner, annotated.id)
    const dispute = digest ? await disputeOf(inner, digest) : undefined
    await writeDocument(inner, annotated, dispute)
    await identify(inner, [...new Set([...before, ...(await blocksOf(inner, annotated.id))])])
    await linkDocument(inner, annotated, dispute)
    return again ? 'again' : 'added'
  })
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
