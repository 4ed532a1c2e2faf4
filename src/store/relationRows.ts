import { type Kysely, sql } from 'kysely'
import type { Filter } from './Filter.ts'
import type { RelationRow } from './RelationRow.ts'
import type { StatementRow } from './StatementRow.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'

/** Relations of which one statement or the other matches, the surest first. */
export async function relationRows(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly RelationRow[]> {
  const { limit, offset = 0, ...rest } = filter
  const { rows } = await sql<Found>`
    select p.kind, p.by, p.confidence, p.reason, a.document as "fromDocument", a.id as "fromId", b.document as "toDocument", b.id as "toId"
    from relations p join link_items a on a.item = p.a join link_items b on b.item = p.b
    order by p.confidence desc, a.document, a.id, b.document, b.id`.execute(db)
  if (rows.length === 0) return []
  const found = Object.values(rest).some((value) => value !== undefined) ? await matching(db, rest, rows) : rows
  const shown = found.slice(offset, limit === undefined ? undefined : offset + limit)
  const statements = await statementsOf(db, new Set(shown.flatMap((row) => [row.fromDocument, row.toDocument])))
  return shown.flatMap(({ kind, by, confidence, reason, ...ends }) => {
    const from = statements.get(`${ends.fromDocument}#${ends.fromId}`)
    const to = statements.get(`${ends.toDocument}#${ends.toId}`)
    return from && to ? [{ kind, from, to, resolution: { confidence, by, reason } }] : []
  })
}

/** Those of which a statement matches; without a condition nobody asks, for that would read every statement. */
async function matching(db: Kysely<Tables>, filter: Filter, rows: readonly Found[]): Promise<readonly Found[]> {
  const ids = new Set((await statementRows(db, filter)).map(({ document, id }) => `${document}#${id}`))
  return rows.filter((row) => ids.has(`${row.fromDocument}#${row.fromId}`) || ids.has(`${row.toDocument}#${row.toId}`))
}

type Found = Pick<RelationRow, 'kind'> &
  Pick<RelationRow['resolution'], 'by'> &
  Readonly<Record<'reason' | 'fromDocument' | 'fromId' | 'toDocument' | 'toId', string>> & {
    readonly confidence: number
  }

/** Every statement of some documents, by "document#id". */
async function statementsOf(
  db: Kysely<Tables>,
  documents: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StatementRow>> {
  const found = new Map<string, StatementRow>()
  for (const document of documents)
    for (const row of await statementRows(db, { document })) found.set(`${row.document}#${row.id}`, row)
  return found
}
