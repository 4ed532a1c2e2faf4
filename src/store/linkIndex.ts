import { type Kysely, sql } from 'kysely'
import type { Candidates } from '../link/Candidates.ts'
import type { LinkItem } from '../link/LinkItem.ts'
import { linkKeys } from '../link/linkKeys.ts'
import type { Tables } from './Tables.ts'

/** Spans longer than this tell nothing of when: they are found whatever the date. */
const LONGEST_DAYS = 120

/** Statements and their denials lie within a month of one another. */
const REACH_DAYS = 31

/** The index of link items in a record. */
export const linkIndex = (db: Kysely<Tables>): Candidates & { put(item: LinkItem): Promise<number> } => ({
  async put(item) {
    const { of, document, id } = item
    const days = narrow(item)
    const { item: row } = await db
      .insertInto('link_items')
      .values({
        of,
        document,
        id,
        from_day: days?.from ?? null,
        to_day: days?.to ?? null,
        features: JSON.stringify(item),
      })
      .returning('item')
      .executeTakeFirstOrThrow()
    const keys = linkKeys(item).map((key) => ({ key, from_day: days?.from ?? null, item: row }))
    if (keys.length) await db.insertInto('link_keys').values(keys).execute()
    return row
  },
  async near(item) {
    const keys = linkKeys(item)
    if (!keys.length) return []
    const days = narrow(item)
    const when = days
      ? sql`(from_day is null or from_day between ${days.from - LONGEST_DAYS - REACH_DAYS} and ${days.to + REACH_DAYS})`
      : sql`true`
    const { rows } = await sql<{ features: string }>`
      select features from link_items where item in (select item from link_keys where key in (${sql.join(keys)}) and ${when})
        and not (document = ${item.document} and id = ${item.id})`.execute(db)
    return rows.map(({ features }) => JSON.parse(features) as LinkItem)
  },
})

const narrow = ({ days }: LinkItem) => (days && days.to - days.from <= LONGEST_DAYS ? days : undefined)
