import type { Kysely } from 'kysely'
import { bestDenials } from '../link/bestDenials.ts'
import { denialsWithin } from '../link/denialsWithin.ts'
import type { LinkItem } from '../link/LinkItem.ts'
import { linkItems } from '../link/linkItems.ts'
import { type Decided, pairsOf } from '../link/pairsOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import { leadOn } from './leadOn.ts'
import { linkCopies } from './linkCopies.ts'
import { linkIndex } from './linkIndex.ts'
import { regroup } from './regroup.ts'
import { settleCopies } from './settleCopies.ts'
import { settleDates } from './settleDates.ts'
import type { Tables } from './Tables.ts'
import { unlink } from './unlink.ts'

/** Links what is told in a document with what is near it in the record; costs the document and its candidates, not the record. */
export async function linkDocument(db: Kysely<Tables>, annotated: AnnotatedDocument, dispute?: Dispute): Promise<void> {
  const { neighbours, groups, copies } = await unlink(db, annotated.id)
  const touched = new Set(neighbours)
  const index = linkIndex(db)
  const rows = new Map<string, number>()
  const items = linkItems(annotated, dispute)
  for (const item of items) rows.set(key(item), await index.put(item))
  const rowOf = async (item: LinkItem) => rows.get(key(item)) ?? rowIn(db, item)
  const keep = async ({ kind, a, b, resolution: { confidence, reason } }: Decided) => {
    const [one, other] = [await rowOf(a), await rowOf(b)]
    const [first, second] = kind === 'same' && one > other ? [other, one] : [one, other]
    const pair = { of: a.of, kind, a: first, b: second, confidence, reason }
    await db
      .insertInto('pairs')
      .values(pair)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const decided: Decided[] = []
  for (const item of items) {
    touched.add(await rowOf(item))
    decided.push(...(await pairsOf(item, index)))
  }
  const within = denialsWithin(items.filter(({ of }) => of === 'statement'))
  for (const pair of [...within, ...bestDenials(decided)]) await keep(pair)
  const documents = await regroup(db, [...touched])
  await leadOn(db, groups)
  await linkCopies(db, annotated)
  await settleCopies(db, [annotated.id, ...copies])
  await settleDates(db, [annotated.id, ...documents])
}

const key = ({ of, document, id }: LinkItem): string => `${of} ${document} ${id}`

async function rowIn(db: Kysely<Tables>, { of, document, id }: LinkItem): Promise<number> {
  const { item } = await db
    .selectFrom('link_items')
    .select('item')
    .where('of', '=', of)
    .where('document', '=', document)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return item
}
