import type { Kysely } from 'kysely'
import { compareTexts } from '../link/copies/compareTexts.ts'
import type { Copy } from './Copy.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/** What a copy added, left out and changed; undefined for a document that is no copy. */
export async function copyOf(db: Kysely<Tables>, id: string): Promise<Copy | undefined> {
  const row = await db.selectFrom('documents').select('copy_of').where('id', '=', id).executeTakeFirst()
  if (!row?.copy_of) return undefined
  const [original, copy] = [await readingOf(db, row.copy_of), await readingOf(db, id)]
  return original && copy && { document: id, original: original.id, parts: compareTexts(original, copy) }
}
