import { type Kysely, sql } from 'kysely'
import type { LinkItem } from '../link/LinkItem.ts'
import { copyKeyRows } from './copyKeyRows.ts'
import { keyRows } from './keyRows.ts'
import type { Tables } from './Tables.ts'

/** Takes a document out of the links; gives the items of others that were paired with it, the groups it was in, and its copies. */
export async function unlink(
  db: Kysely<Tables>,
  document: string,
): Promise<{
  readonly neighbours: readonly number[]
  readonly groups: readonly string[]
  readonly copies: readonly string[]
}> {
  const { rows: own } = await sql<{ item: number; of: string; from_day: number | null; features: string }>`
    select item, "of", from_day, features from link_items where document = ${document}`.execute(db)
  if (!own.length) return { neighbours: [], groups: [], copies: [] }
  const items = JSON.stringify(own.map(({ item }) => item))
  const mine = sql`(select value from json_each(${items}))`
  const { rows: pairs } = await sql<{ kind: string; item: number; document: string }>`
    select p.kind, i.item, i.document from (
      select kind, b as item from pairs where a in ${mine} union all select kind, a from pairs where b in ${mine}
    ) p join link_items i on i.item = p.item where i.document <> ${document}`.execute(db)
  await sql`delete from pairs where a in ${mine}`.execute(db)
  await sql`delete from pairs where b in ${mine}`.execute(db)
  const keys = own.flatMap(({ of, item, from_day, features }) =>
    of === 'document'
      ? copyKeyRows(JSON.parse(features) as number[], from_day, item)
      : keyRows(JSON.parse(features) as LinkItem, item),
  )
  await sql`delete from link_keys where (bucket, key, day, item) in (
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(keys.map(Object.values))}))`.execute(
    db,
  )
  await sql`delete from link_items where document = ${document}`.execute(db)
  const members = await db.deleteFrom('group_members').where('document', '=', document).returning('group').execute()
  const groups = [...new Set(members.map(({ group }) => group))]
  await sql`delete from groups where id in (select value from json_each(${JSON.stringify(groups)}))
    and not exists (select 1 from group_members where "group" = groups.id)`.execute(db)
  return {
    neighbours: pairs.filter(({ kind }) => kind === 'same').map(({ item }) => item),
    groups,
    copies: pairs.filter(({ kind }) => kind === 'copy').map((copy) => copy.document),
  }
}
