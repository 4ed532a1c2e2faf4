import { type Kysely, sql } from 'kysely'
import { type Cluster, clusters } from '../link/clusters.ts'
import { insertRows } from './insertRows.ts'
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
  readonly by: 'machine' | 'person'
  readonly confidence: number
  readonly reason: string
}

/** Settles anew the groups of all items that hang together with the given ones, and of no others; gives the documents they are in. */
export async function regroup(db: Kysely<Tables>, items: readonly number[]): Promise<readonly string[]> {
  const { pairs, found } = await pairsAround(db, items)
  const rows = await rowsOf(db, found)
  const byName = new Map([...rows.values()].map((row) => [nameOf(row), row]))
  const named = <Of extends Pick<PairRow, 'a' | 'b'>>(pair: Of) => ({
    ...pair,
    ...{ a: nameAt(rows, pair.a), b: nameAt(rows, pair.b) },
  })
  const edges = pairs.map(named)
  const apart = (await keptApart(db, found)).map(named)
  const before = await forget(db, [...rows.values()])
  const groups = clusters(edges, apart).flatMap((cluster) => groupOf(cluster, byName, edges) ?? [])
  const ids = JSON.stringify(groups.map(({ group }) => group.id))
  await sql`delete from former_groups where id in (select value from json_each(${ids}))`.execute(db)
  await insertRows(
    db,
    'groups',
    groups.map(({ group }) => group),
  )
  await insertRows(
    db,
    'group_members',
    groups.flatMap(({ members }) => members),
  )
  await leadOn(db, before)
  return [...new Set([...rows.values()].map(({ document }) => document))]
}

/** The items that chains of pairs join to the given ones, and those pairs. */
async function pairsAround(
  db: Kysely<Tables>,
  items: readonly number[],
): Promise<{ readonly pairs: readonly PairRow[]; readonly found: readonly number[] }> {
  const found = new Set(items)
  const pairs = new Map<string, PairRow>()
  for (let open: readonly number[] = items; open.length; ) {
    const from = sql`(select value from json_each(${JSON.stringify(open)}))`
    const { rows } = await sql<PairRow>`
      select a, b, by, confidence, reason from pairs where kind = 'same' and a in ${from}
      union all
      select a, b, by, confidence, reason from pairs indexed by pairs_b where kind = 'same' and b in ${from}`.execute(
      db,
    )
    for (const pair of rows)
      if (pair.by === 'person' || !pairs.has(`${pair.a} ${pair.b}`)) pairs.set(`${pair.a} ${pair.b}`, pair)
    open = [...new Set(rows.flatMap(({ a, b }) => [a, b]))].filter((item) => !found.has(item))
    for (const item of open) found.add(item)
  }
  return { pairs: [...pairs.values()], found: [...found] }
}

/** Pairs of the items that people keep apart; what they say of two goes before what the machine says. */
async function keptApart(db: Kysely<Tables>, items: readonly number[]): Promise<readonly Pick<PairRow, 'a' | 'b'>[]> {
  const of = sql`(select value from json_each(${JSON.stringify(items)}))`
  const { rows } = await sql<Pick<PairRow, 'a' | 'b'>>`
    select a, b from pairs where kind = 'apart' and a in ${of} and b in ${of}`.execute(db)
  return rows
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
  const items = JSON.stringify(rows.map(({ of, document, id }) => [of, document, id]))
  const { rows: gone } = await sql<{ group: string }>`
    delete from group_members where ("of", document, id) in (
      select value ->> 0, value ->> 1, value ->> 2 from json_each(${items})) returning "group"`.execute(db)
  const ids = [...new Set(gone.map(({ group }) => group))]
  await sql`delete from groups where id in (select value from json_each(${JSON.stringify(ids)}))
    and not exists (select 1 from group_members where "group" = groups.id)`.execute(db)
  return ids
}

/** The rows of a group: its id is that of its earliest member, its canonical wording the longest. */
function groupOf(
  { members, also }: Cluster,
  rows: ReadonlyMap<string, Row>,
  edges: readonly (Omit<PairRow, 'a' | 'b'> & { readonly a: string; readonly b: string })[],
) {
  const core = members.flatMap((name) => rows.get(name) ?? []).toSorted(earlier)
  const [first] = core
  if (!first) return undefined
  const canonical = core.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  const group = nameOf(first)
  const within = new Set([...members, ...also])
  const inside = edges.filter(({ a, b }) => within.has(a) && within.has(b))
  return {
    group: { id: group, of: first.of, canonical_document: canonical.document, canonical: canonical.id },
    members: [...core, ...also.flatMap((name) => rows.get(name) ?? [])].map(({ of, document, id }) => {
      const name = `${document}#${id}`
      const best = inside
        .filter(({ a, b }) => a === name || b === name)
        .reduce((x, y) =>
          y.confidence > x.confidence || (y.confidence === x.confidence && y.reason < x.reason) ? y : x,
        )
      return { group, of, document, id, by: best.by, confidence: best.confidence, reason: best.reason }
    }),
  }
}

const earlier = (a: Row, b: Row): number =>
  (a.from_day ?? Number.POSITIVE_INFINITY) - (b.from_day ?? Number.POSITIVE_INFINITY) ||
  (nameOf(a) < nameOf(b) ? -1 : 1)
