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
  readonly published: string | null
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
  const documents = new Set<string>()
  const done = new Set<number>()
  for (const item of items) {
    if (done.has(item)) continue
    const component = await componentOf(db, item)
    for (const member of component.keys()) done.add(member)
    for (const { document } of await settle(db, component)) documents.add(document)
  }
  return [...documents]
}

/** The items that a chain of pairs joins to one, with their pairs. */
async function componentOf(db: Kysely<Tables>, start: number): Promise<ReadonlyMap<number, readonly PairRow[]>> {
  const found = new Map<number, readonly PairRow[]>()
  const open = [start]
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

async function settle(db: Kysely<Tables>, component: ReadonlyMap<number, readonly PairRow[]>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select i.item, i."of", i.document, i.id, coalesce(s.from_day, e.from_day) as from_day, d.published, coalesce(s.words, e.words) as words
    from link_items i join documents d on d.id = i.document
    left join statements s on i."of" = 'statement' and s.document = i.document and s.id = i.id
    left join events e on i."of" = 'event' and e.document = i.document and e.id = i.id
    where i.item in (select value from json_each(${JSON.stringify([...component.keys()])}))`.execute(db)
  const byName = new Map(rows.map((row) => [nameOf(row), row]))
  const names = new Map(rows.map((row) => [row.item, nameOf(row)]))
  const pairs = [...new Map([...component.values()].flat().map((pair) => [`${pair.a} ${pair.b}`, pair])).values()]
  const edges = pairs.map(({ a, b, confidence, reason }) => ({
    a: names.get(a) ?? '',
    b: names.get(b) ?? '',
    confidence,
    reason,
  }))
  const before = await forget(db, rows)
  for (const cluster of clusters(edges)) await write(db, cluster, byName, edges)
  await leadOn(db, before)
  return rows
}

const nameOf = ({ document, id }: Row): string => `${document}#${id}`

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
