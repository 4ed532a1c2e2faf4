import { type Kysely, sql } from 'kysely'
import { copyPair } from '../link/copyPair.ts'
import { daysOf } from '../link/daysOf.ts'
import { fingerprints } from '../link/fingerprints.ts'
import { numberOf } from '../link/numberOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { copyKeyRows } from './copyKeyRows.ts'
import { insertRows } from './insertRows.ts'
import type { Tables } from './Tables.ts'

/** Copies of one report appear within this many days; a formula that comes back later makes none. */
const WITHIN_DAYS = 31

/** Finds the copies of a document in the record. */
export async function linkCopies(
  db: Kysely<Tables>,
  { id: document, text, textId, meta }: AnnotatedDocument,
): Promise<void> {
  const day = daysOf(meta.published)?.from ?? null
  const whole = numberOf(`text ${textId}`)
  const prints = [...fingerprints(text)].map((print) => numberOf(`copy ${print}`))
  const { item } = await db
    .insertInto('link_items')
    .values({
      of: 'document',
      document,
      id: '',
      from_day: day,
      to_day: day,
      features: JSON.stringify([whole, ...prints]),
    })
    .returning('item')
    .executeTakeFirstOrThrow()
  const rows = copyKeyRows([whole, ...prints], day, item)
  const bucket = rows[0]?.bucket
  const near = await sql<{ item: number; count: number; shared: number; whole: number }>`
    select k.item, json_array_length(i.features) - 1 as count, count(*) as shared, max(k.key = ${whole}) as whole
    from link_keys k join link_items i on i.item = k.item
    where k.bucket = ${bucket} and k.key in (select value from json_each(${JSON.stringify([whole, ...prints])}))
      and (${day} is null or k.day < 0 or k.day between ${day} - ${WITHIN_DAYS} and ${day} + ${WITHIN_DAYS})
    group by k.item`.execute(db)
  await insertRows(db, 'link_keys', rows, 'ignore')
  const pairs = near.rows.flatMap((other) => {
    const pair = copyPair(prints.length, other.count, other.shared, other.whole === 1)
    if (!pair) return []
    const { by, confidence, reason } = pair.resolution
    return [{ of: 'document', kind: 'copy', a: other.item, b: item, by, confidence, reason }]
  })
  await insertRows(db, 'pairs', pairs)
}
