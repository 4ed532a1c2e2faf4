import { type RawBuilder, sql } from 'kysely'

/** SQL for a Who as JSON, from the entity that `id` names in document t; null where there is none. */
export const whoJson = (id: RawBuilder<unknown>): RawBuilder<string | null> => sql`(
  select json_object('id', n.id, 'name', n.name, 'type', n.type, 'country', n.country, 'identity', i.identity)
  from entities n join identities i on i.profile = n.profile where n.document = t.document and n.id = ${id})`
