import { type Kysely, sql } from 'kysely'
import type { Tables } from './Tables.ts'

/** Takes a document's earlier reading out of the links; gives the items of others that were paired with it, the groups it was in, and its copies. */
export async function unlink(
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
