import { type Kysely, sql } from 'kysely'
import { copyPair } from '../link/copyPair.ts'
import { daysOf } from '../link/daysOf.ts'
import { fingerprints } from '../link/fingerprints.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Tables } from './Tables.ts'

/** Copies of one report appear within this many days; a formula that comes back later makes none. */
const WITHIN_DAYS = 31

/** Finds the copies of a document in the record, and says of each document which earliest one it is a copy of. */
export async function linkCopies(
  db: Kysely<Tables>,
  { id: document, text, textId, meta }: AnnotatedDocument,
): Promise<void> {
  const day = daysOf(meta.published)?.from ?? null
  const prints = [...fingerprints(text)]
  const { item } = await db
    .insertInto('link_items')
    .values({ of: 'document', document, id: '', from_day: day, to_day: day, features: String(prints.length) })
    .returning('item')
    .executeTakeFirstOrThrow()
  const keys = [`text ${textId}`, ...prints.map((print) => `copy ${print.toString(36)}`)]
  const near = await sql<{ item: number; count: number; shared: number; whole: number }>`
    select k.item, cast(i.features as integer) as count, count(*) as shared, max(k.key = ${keys[0]}) as whole
    from link_keys k join link_items i on i.item = k.item
    where k.key in (select value from json_each(${JSON.stringify(keys)}))
      and (${day} is null or k.from_day is null or k.from_day between ${day} - ${WITHIN_DAYS} and ${day} + ${WITHIN_DAYS})
    group by k.item`.execute(db)
  for (const key of keys) await db.insertInto('link_keys').values({ key, from_day: day, item }).execute()
  for (const other of near.rows) {
    const pair = copyPair(prints.length, other.count, other.shared, other.whole === 1)
    if (!pair) continue
    const { confidence, reason } = pair.resolution
    await db
      .insertInto('pairs')
      .values({ of: 'document', kind: 'copy', a: other.item, b: item, confidence, reason })
      .execute()
  }
}
