import { type Kysely, sql } from 'kysely'
import { type Cluster, clusters } from '../link/clusters.ts'
import { leadOn } from './leadOn.ts'
import type { Tables } from './Tables.ts'

interface Row {
  readonly item: number
  readonly of: string
  readonly document: string
  readonly id: string
  readonly from_day: number | null
  readonly words: string
}

interface PairRow {
  readonly a: number
  readonly b: number
  readonly confidence: number
  readonly reason: string
}

/** Settles anew the groups of all items that hang together with the given ones, and of no others; gives the documents they are in. */
export async function regroup(db: Kysely<Tables>, items: readonly number[]): Promise<readonly string[]> {
  const pairs = await pairsAround(db, items)
  const rows = await rowsOf(db, [...pairs.keys()])
  const byName = new Map([...rows.values()].map((row) => [nameOf(row), row]))
  const edges = [...new Map([...pairs.values()].flat().map((pair) => [`${pair.a} ${pair.b}`, pair])).values()].map(
    ({ a, b, confidence, reason }) => ({ a: nameAt(rows, a), b: nameAt(rows, b), confidence, reason }),
  )
  const before = await forget(db, [...rows.values()])
  for (const cluster of clusters(edges)) await write(db, cluster, byName, edges)
  await leadOn(db, before)
  return [...new Set([...rows.values()].map(({ document }) => document))]
}

/** The items that chains of pairs join to the given ones, each with its pairs. */
async function pairsAround(
  db: Kysely<Tables>,
  items: readonly number[],
): Promise<ReadonlyMap<number, readonly PairRow[]>> {
  const found = new Map<number, readonly PairRow[]>()
  const open = [...items]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (found.has(item)) continue
    const { rows } = await sql<PairRow>`
      select a, b, confidence, reason from pairs where kind = 'same' and a = ${item}
      union all
      select a, b, confidence, reason from pairs where kind = 'same' and b = ${item}`.execute(db)
    found.set(item, rows)
    open.push(...rows.flatMap(({ a, b }) => [a, b]).filter((other) => !found.has(other)))
  }
  return found
}

async function rowsOf(db: Kysely<Tables>, items: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  const { rows } = await sql<Row>`
    select i.item, i."of", i.document, i.id, coalesce(s.from_day, e.from_day) as from_day, coalesce(s.words, e.words) as words
    from link_items i
    left join statements s on i."of" = 'statement' and s.document = i.document and s.id = i.id
    left join events e on i."of" = 'event' and e.document = i.document and e.id = i.id
    where i.item in (select value from json_each(${JSON.stringify(items)}))`.execute(db)
  return new Map(rows.map((row) => [row.item, row]))
}

const nameOf = ({ document, id }: Row): string => `${document}#${id}`

const nameAt = (rows: ReadonlyMap<number, Row>, item: number): string => {
  const row = rows.get(item)
  return row ? nameOf(row) : ''
}

/** Takes the items out of their groups; gives the ids of those groups. */
async function forget(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly string[]> {
  const groups = new Set<string>()
  for (const { of, document, id } of rows) {
    const gone = await db
      .deleteFrom('group_members')
      .where('of', '=', of)
      .where('document', '=', document)
      .where('id', '=', id)
      .returning('group')
      .execute()
    for (const { group } of gone) groups.add(group)
  }
  for (const id of groups)
    await sql`delete from groups where id = ${id} and not exists (select 1 from group_members where "group" = ${id})`.execute(
      db,
    )
  return [...groups]
}

async function write(
  db: Kysely<Tables>,
  { members, also }: Cluster,
  rows: ReadonlyMap<string, Row>,
  edges: readonly { readonly a: string; readonly b: string; readonly confidence: number; readonly reason: string }[],
): Promise<void> {
  const core = members.flatMap((name) => rows.get(name) ?? []).toSorted(earlier)
  const [first] = core
  if (!first) return
  const canonical = core.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  const id = nameOf(first)
  await db.deleteFrom('former_groups').where('id', '=', id).execute()
  await db
    .insertInto('groups')
    .values({ id, of: first.of, canonical_document: canonical.document, canonical: canonical.id })
    .execute()
  const within = new Set([...members, ...also])
  const values = [...core, ...also.flatMap((name) => rows.get(name) ?? [])].map(({ of, document, id: member }) => {
    const name = `${document}#${member}`
    const own = edges.filter(({ a, b }) => (a === name || b === name) && within.has(a) && within.has(b))
    const best = own.reduce((x, y) =>
      y.confidence > x.confidence || (y.confidence === x.confidence && y.reason < x.reason) ? y : x,
    )
    return { group: id, of, document, id: member, confidence: best.confidence, reason: best.reason }
  })
  await db.insertInto('group_members').values(values).execute()
}

const earlier = (a: Row, b: Row): number =>
  (a.from_day ?? Number.POSITIVE_INFINITY) - (b.from_day ?? Number.POSITIVE_INFINITY) ||
  (nameOf(a) < nameOf(b) ? -1 : 1)
