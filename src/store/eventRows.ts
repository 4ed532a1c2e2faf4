import { type Kysely, type SqlBool, sql } from 'kysely'
import type { EventRow } from './EventRow.ts'
import type { Filter } from './Filter.ts'
import { parseWho } from './parseWho.ts'
import { present } from './present.ts'
import type { Tables } from './Tables.ts'
import { whereDone } from './whereDone.ts'
import { whoJson } from './whoJson.ts'

/** Events that match, by date, then document and place in it; undated ones last. */
export async function eventRows(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly EventRow[]> {
  const { rows } = await sql<Found>`
    select 'event' as row, t.document, t.id, t.type, t.mode, t.status, t.date, t.issue, t.stance, t.within, t.confidence, t.side,
      t.words, t.sentence, t.start, t.end,
      d.outlet, d.title, coalesce(d.published, d.linked_published) as published, d.source as origin,
      ${participants('actor')} as actors, ${participants('recipient')} as recipients, ${whoJson(sql`t.place`)} as place,
      (select json_group_array(json_object('value', value, 'unit', unit)) from quantities q
        where q.document = t.document and q.event = t.id) as quantities,
      (select json_group_array("group") from (select "group" from group_members
        where "of" = 'event' and document = t.document and id = t.id order by "group")) as groups
    from events t join documents d on d.id = t.document
    where ${sql.join([sql<SqlBool>`true`, ...whereDone(filter)], sql` and `)}
    order by t.date is null, t.from_day is null, t.from_day, t.to_day, t.document, t.start, t.id
    limit ${filter.limit ?? -1} offset ${filter.offset ?? 0}`.execute(db)
  return rows.map((row) => {
    const { place, ...rest } = present(row)
    return {
      ...rest,
      ...(place && { place: parseWho(place) }),
      actors: JSON.parse(row.actors).map(present),
      recipients: JSON.parse(row.recipients).map(present),
      quantities: JSON.parse(row.quantities),
      groups: JSON.parse(row.groups),
    }
  })
}

type Lists = 'actors' | 'recipients' | 'quantities' | 'groups'
type Found = Omit<EventRow, Lists | 'place'> & Readonly<Record<Lists, string>> & { readonly place: string | null }

const participants = (part: 'actor' | 'recipient') => sql<string>`(
  select json_group_array(json_object('id', n.id, 'name', n.name, 'type', n.type, 'country', n.country, 'identity', i.identity))
  from event_participants p join entities n on n.document = p.document and n.id = p.entity join identities i on i.profile = n.profile
  where p.document = t.document and p.event = t.id and p.part = ${part})`
