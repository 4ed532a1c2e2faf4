import { type Kysely, sql } from 'kysely'
import { linkedOf } from '../link/decisions/linkedOf.ts'
import { insertRows } from './insertRows.ts'
import type { Tables } from './Tables.ts'

interface Attached {
  readonly decision: string
  readonly field: string
  readonly value: string
  readonly by: string
  readonly at: string
  readonly anchor: number
  readonly document: string
  readonly item: number
  readonly of: string
}

/** Pairs the items of a document with others as people decided; of two decisions on one pair the newer counts. */
export async function linkDecisions(db: Kysely<Tables>, document: string): Promise<void> {
  const { rows } = await sql<Attached>`
    select c.id as decision, c.field, c.value, c.by, c.at, a.anchor, a.document, i.item, i."of"
    from decisions c join attachments a on a.decision = c.id
    join link_items i on i.document = a.document and i.id = a.id and i."of" <> 'document'
    where c.field in ('group', 'relation') and c.id in (select decision from attachments where document = ${document})
    order by c.at, c.id, a.anchor, i.item`.execute(db)
  const pairs = new Map<string, Tables['pairs']>()
  for (const own of Map.groupBy(rows, ({ decision }) => decision).values())
    for (const from of own.filter(({ anchor }) => anchor === 0))
      for (const to of own.filter(({ anchor }) => anchor > 0))
        if (from.item !== to.item && from.of === to.of && [from.document, to.document].includes(document)) {
          const pair = pairRow(from, to)
          pairs.set(`${from.field} ${pair.a} ${pair.b}`, pair)
        }
  await insertRows(db, 'pairs', [...pairs.values()])
}

/** Groups have no direction: the earlier row comes first. */
function pairRow({ field, value, by, at, of, item }: Attached, to: Attached): Tables['pairs'] {
  const kind = linkedOf({ field, value })?.is ?? 'none'
  const [a, b] = field === 'group' && item > to.item ? [to.item, item] : [item, to.item]
  const reason = `decided by ${by} on ${at.slice(0, 10)}`
  return { of, kind, a, b, by: 'person', confidence: 1, reason }
}
