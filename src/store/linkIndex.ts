import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Candidates } from '../link/Candidates.ts'
import type { LinkItem } from '../link/LinkItem.ts'
import { linkKeys } from '../link/linkKeys.ts'
import { numberOf } from '../link/numberOf.ts'
import { bucketOf, bucketsAround, NO_DAY, UNDATED } from './bucketsOf.ts'
import { insertRows } from './insertRows.ts'
import { keyRows } from './keyRows.ts'
import type { Tables } from './Tables.ts'

/** One occasion is told with dates a day apart; statements and their denials, or what is said again, lie within a month of one another. */
const SAME_REACH_DAYS = 1
const RELATED_REACH_DAYS = 31

/** The index of link items in a record; it knows the row of every item that it put or gave. */
export interface LinkIndex extends Candidates {
  put(items: readonly LinkItem[]): Promise<void>
  rowOf(item: LinkItem): number
}

/** The index of link items in a record. */
export function linkIndex(db: Kysely<Tables>): LinkIndex {
  const rows = new Map<string, number>()
  const name = ({ of, document, id }: LinkItem) => `${of} ${document} ${id}`
  return {
    async put(items) {
      await insertRows(
        db,
        'link_items',
        items.map((item) => ({
          ...{ of: item.of, document: item.document, id: item.id },
          ...{ from_day: item.days?.from ?? null, to_day: item.days?.to ?? null, features: JSON.stringify(item) },
        })),
      )
      const documents = JSON.stringify([...new Set(items.map(({ document }) => document))])
      const put = await sql<{ item: number; of: string; document: string; id: string }>`
        select item, "of", document, id from link_items where document in (select value from json_each(${documents}))`.execute(
        db,
      )
      for (const row of put.rows) rows.set(`${row.of} ${row.document} ${row.id}`, row.item)
      await insertRows(
        db,
        'link_keys',
        items.flatMap((item) => keyRows(item, rows.get(name(item)) ?? 0)),
        'ignore',
      )
    },
    async near(item) {
      const { withWho, alone, again, other } = linkKeys(item)
      const isDated = item.days && bucketOf(item.days).bucket !== UNDATED
      const around = (days: NonNullable<LinkItem['days']>) => [
        ...bucketsAround(days, SAME_REACH_DAYS).map((where) => found(withWho, where)),
        ...bucketsAround(days, RELATED_REACH_DAYS).flatMap((where) => [
          found([...again, ...other], where),
          found(alone, { ...where, buckets: [UNDATED] }),
        ]),
        found(alone, { buckets: [UNDATED], from: NO_DAY, to: NO_DAY }),
      ]
      const parts = isDated && item.days ? around(item.days) : [found(alone, { buckets: [UNDATED] })]
      const near = await sql<{ item: number; features: string }>`
        select item, features from link_items where item in (${sql.join(parts, sql` union all `)})
          and not (document = ${item.document} and id = ${item.id})`.execute(db)
      return near.rows.map(({ item: row, features }) => {
        const other = JSON.parse(features) as LinkItem
        rows.set(name(other), row)
        return other
      })
    },
    rowOf(item) {
      const row = rows.get(name(item))
      if (row === undefined) throw new Error(`${name(item)} is not in the index of links.`)
      return row
    },
  }
}

/** Items that have one of the keys, in some buckets, whose first day lies between two, where these are told. */
function found(
  keys: readonly string[],
  { buckets, from, to }: { readonly buckets: readonly number[]; readonly from?: number; readonly to?: number },
) {
  const when: ReturnType<typeof sql<SqlBool>> = from === undefined ? sql`true` : sql`day between ${from} and ${to}`
  return sql`select item from link_keys where bucket in (select value from json_each(${JSON.stringify(buckets)}))
    and key in (select value from json_each(${JSON.stringify(keys.map(numberOf))})) and ${when}`
}
