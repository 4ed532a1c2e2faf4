import { type Kysely, sql } from 'kysely'
import type { Group } from '../model/Group.ts'
import type { EventRow } from './EventRow.ts'
import { eventRows } from './eventRows.ts'
import type { Filter } from './Filter.ts'
import type { GroupRow } from './GroupRow.ts'
import { groupOf } from './groupOf.ts'
import type { StatementRow } from './StatementRow.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'

/** Groups of which a telling matches, each with all its tellings, those told in most documents first. */
export async function groupRows(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly GroupRow[]> {
  const { limit, offset = 0, ...rest } = filter
  const matching = new Set(
    [...(await statementRows(db, rest)), ...(await eventRows(db, rest))].flatMap(({ groups }) => groups),
  )
  const { rows } = await sql<{ group: string }>`
    select "group" from group_members group by "group" order by count(distinct document) desc, count(*) desc, "group"`.execute(
    db,
  )
  const ids = rows.map(({ group }) => group).filter((id) => matching.has(id))
  const shown = ids.slice(offset, limit === undefined ? undefined : offset + limit)
  const groups: GroupRow[] = []
  for (const id of shown) {
    const group = await groupOf(db, id)
    if (group) groups.push(await withTellings(db, group))
  }
  return groups
}

async function withTellings(db: Kysely<Tables>, { id, of, members, canonical }: Group): Promise<GroupRow> {
  const rows: readonly (StatementRow | EventRow)[] =
    of === 'statement' ? await statementRows(db, { group: id }) : await eventRows(db, { group: id })
  const first = (row: StatementRow | EventRow) => row.document === canonical.document && row.id === canonical.id
  const weakest = members.reduce((a, b) => (b.resolution.confidence < a.resolution.confidence ? b : a)).resolution
  return {
    ...{ id, of, canonical, reason: weakest.reason, confidence: weakest.confidence },
    tellings: [...rows.filter(first), ...rows.filter((row) => !first(row))],
  }
}
