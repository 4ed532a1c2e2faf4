import type { Kysely } from 'kysely'
import { compareTexts } from '../link/copies/compareTexts.ts'
import { compareWords } from '../link/wordings/compareWords.ts'
import type { Span } from '../model/Span.ts'
import type { Copy } from './Copy.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/** What a copy added, left out and changed; undefined for a document that is no copy. */
export async function copyOf(db: Kysely<Tables>, id: string): Promise<Copy | undefined> {
  const row = await db.selectFrom('documents').select('copy_of').where('id', '=', id).executeTakeFirst()
  if (!row?.copy_of) return undefined
  const [original, copy] = [await readingOf(db, row.copy_of), await readingOf(db, id)]
  if (!original || !copy) return undefined
  const parts = compareTexts(original, copy).map((part) => {
    const [before, after] = [wordsAt(original.text, part.original), wordsAt(copy.text, part.copy)]
    // A stretch that is the same but for case, signs and endings is shown as the copy has it.
    const words = part.kind === 'same' ? [{ kind: 'same' as const, text: after }] : compareWords(before, after)
    return { ...part, words }
  })
  return { document: id, original: original.id, parts }
}

const wordsAt = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '')
