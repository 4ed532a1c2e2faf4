import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Filter } from './Filter.ts'
import { parseWho } from './parseWho.ts'
import { present } from './present.ts'
import type { StatementRow } from './StatementRow.ts'
import { shownDay } from './shownDay.ts'
import type { Tables } from './Tables.ts'
import { whereSaid } from './whereSaid.ts'
import { whoJson } from './whoJson.ts'

/** Statements that match, by date, then document and place in it; undated ones last. */
export async function statementRows(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly StatementRow[]> {
  const first = shownDay('statement', 'from_day')
  const { rows } = await sql<Found>`
    select 'statement' as row, t.document, t.id, t.kind, t.factuality, t.said, coalesce(t.said, d.published, d.linked_published) as date,
      t.act, t.issue, t.stance, t.within, t.confidence, t.side, t.source, t.cue, t.words, t.start, t.end,
      d.outlet, d.title, coalesce(d.published, d.linked_published) as published, d.source as origin,
      ${whoJson(sql`t.speaker`)} as speaker, ${whoJson(sql`t.party`)} as party, ${whoJson(sql`t.via`)} as via,
      (select json_group_array("group") from (select "group" from group_members
        where "of" = 'statement' and document = t.document and id = t.id order by "group")) as groups
    from statements t join documents d on d.id = t.document
    where ${sql.join([sql<SqlBool>`true`, ...whereSaid(filter)], sql` and `)}
    order by ${first} is null, ${first}, ${shownDay('statement', 'to_day')}, t.document, t.start, t.id
    limit ${filter.limit ?? -1} offset ${filter.offset ?? 0}`.execute(db)
  return rows.map((row) => {
    const { speaker, party, via, groups, ...rest } = present(row)
    return {
      ...rest,
      ...(speaker && { speaker: parseWho(speaker) }),
      ...(party && { party: parseWho(party) }),
      ...(via && { via: parseWho(via) }),
      groups: JSON.parse(groups) as string[],
    }
  })
}

type Found = Omit<StatementRow, 'speaker' | 'party' | 'via' | 'groups'> &
  Record<'speaker' | 'party' | 'via', string | null> & { readonly groups: string }
