import type { Kysely } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Tables } from './Tables.ts'

/** A document as the machine read it last, before decisions and links. */
export async function readingOf(db: Kysely<Tables>, id: string): Promise<AnnotatedDocument | undefined> {
  const found = await db
    .selectFrom('documents as d')
    .innerJoin('texts as t', 't.id', 'd.text_id')
    .innerJoin('readings as r', 'r.id', 'd.reading')
    .select(['t.text', 'r.annotated'])
    .where('d.id', '=', id)
    .executeTakeFirst()
  return found && ({ ...JSON.parse(found.annotated), text: found.text } as AnnotatedDocument)
}
