import { type Kysely, sql } from 'kysely'
import type { LinkItem } from '../link/LinkItem.ts'
import { linkItems } from '../link/linkItems.ts'
import { pairsOf } from '../link/pairsOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { leadOn } from './leadOn.ts'
import { linkCopies } from './linkCopies.ts'
import { linkIndex } from './linkIndex.ts'
import { regroup } from './regroup.ts'
import { settleCopies } from './settleCopies.ts'
import { settleDates } from './settleDates.ts'
import type { Tables } from './Tables.ts'

/** Links what is told in a document with what is near it in the record; costs the document and its candidates, not the record. */
export async function linkDocument(db: Kysely<Tables>, annotated: AnnotatedDocument): Promise<void> {
  const { neighbours, groups, copies } = await unlink(db, annotated.id)
  const touched = new Set(neighbours)
  const index = linkIndex(db)
  const rows = new Map<string, number>()
  const items = linkItems(annotated)
  for (const item of items) rows.set(key(item), await index.put(item))
  const rowOf = async (item: LinkItem) => rows.get(key(item)) ?? rowIn(db, item)
  for (const item of items) {
    touched.add(await rowOf(item))
    for (const { kind, a, b, resolution } of await pairsOf(item, index)) {
      const [one, other] = [await rowOf(a), await rowOf(b)]
      const [first, second] = kind === 'same' && one > other ? [other, one] : [one, other]
      await db
        .insertInto('pairs')
        .values({
          of: item.of,
          kind,
          a: first,
          b: second,
          confidence: resolution.confidence,
          reason: resolution.reason,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  }
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

/** Takes a document's earlier reading out of the links; gives the items of others that were paired with it, the groups it was in, and its copies. */
async function unlink(
  db: Kysely<Tables>,
  document: string,
): Promise<{
  readonly neighbours: readonly number[]
  readonly groups: readonly string[]
  readonly copies: readonly string[]
}> {
  const own = sql`(select item from link_items where document = ${document})`
  const { rows } = await sql<{ item: number }>`
    select b as item from pairs where kind = 'same' and a in ${own} union select a from pairs where kind = 'same' and b in ${own}`.execute(
    db,
  )
  const { rows: copies } = await sql<{ document: string }>`
    select i.document from pairs p join link_items i on i.item in (p.a, p.b)
    where p.kind = 'copy' and (p.a in ${own} or p.b in ${own}) and i.document <> ${document}`.execute(db)
  await sql`delete from pairs where a in ${own} or b in ${own}`.execute(db)
  await sql`delete from link_keys where item in ${own}`.execute(db)
  const members = await db.deleteFrom('group_members').where('document', '=', document).returning('group').execute()
  const groups = [...new Set(members.map(({ group }) => group))]
  await sql`delete from groups where id in (select value from json_each(${JSON.stringify(groups)}))
    and not exists (select 1 from group_members where "group" = groups.id)`.execute(db)
  const { rows: gone } = await sql<{
    item: number
  }>`delete from link_items where document = ${document} returning item`.execute(db)
  const removed = new Set(gone.map(({ item }) => item))
  return {
    neighbours: rows.map(({ item }) => item).filter((item) => !removed.has(item)),
    groups,
    copies: copies.map((copy) => copy.document),
  }
}
