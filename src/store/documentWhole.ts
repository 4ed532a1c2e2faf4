import { type Kysely, sql } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Entity } from '../model/Entity.ts'
import type { Statement } from '../model/Statement.ts'
import type { Tables } from './Tables.ts'

/** A document as it was read, with what linking knows of it: groups, relations, identities, and a date that others settle. */
export async function documentWhole(db: Kysely<Tables>, id: string): Promise<AnnotatedDocument | undefined> {
  const found = await db
    .selectFrom('documents as d')
    .innerJoin('texts as t', 't.id', 'd.text_id')
    .innerJoin('readings as r', 'r.id', 'd.reading')
    .select(['t.text', 'r.annotated', 'd.linked_published'])
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  const annotated = { ...JSON.parse(found.annotated), text: found.text } as AnnotatedDocument
  const identities = await identitiesOf(db, id)
  const groups = await groupsOf(db, id)
  const relations = await relationsOf(db, id)
  return {
    ...annotated,
    meta: {
      ...annotated.meta,
      ...(found.linked_published && { published: found.linked_published, publishedBasis: 'linked' as const }),
    },
    entities: annotated.entities.map((entity) => {
      const known = identities.get(entity.id)
      if (!known) return entity
      const { identity, resolution } = known
      return { ...entity, identity, resolution: { ...entity.resolution, identity: resolution } as Entity['resolution'] }
    }),
    statements: annotated.statements.map((statement) => ({
      ...statement,
      ...groups.get(`statement ${statement.id}`),
      ...relations.get(statement.id),
    })),
    events: annotated.events.map((event) => ({ ...event, ...groups.get(`event ${event.id}`) })),
  }
}

async function identitiesOf(db: Kysely<Tables>, document: string) {
  const rows = await db
    .selectFrom('entities as e')
    .innerJoin('identities as i', 'i.profile', 'e.profile')
    .select(['e.id', 'i.identity', 'i.confidence', 'i.reason'])
    .where('e.document', '=', document)
    .execute()
  return new Map(
    rows.map(({ id, identity, confidence, reason }) => [
      id,
      { identity, resolution: { confidence, by: 'machine' as const, reason } },
    ]),
  )
}

async function groupsOf(db: Kysely<Tables>, document: string) {
  const rows = await db
    .selectFrom('group_members')
    .select(['of', 'id', 'group'])
    .where('document', '=', document)
    .orderBy('group')
    .execute()
  const members = Map.groupBy(rows, ({ of, id }) => `${of} ${id}`)
  return new Map([...members].map(([key, of]) => [key, { groups: of.map(({ group }) => group) }]))
}

async function relationsOf(db: Kysely<Tables>, document: string) {
  const { rows } = await sql<{
    id: string
    kind: string
    document: string
    statement: string
    confidence: number
    reason: string
  }>`
    select a.id, p.kind, b.document, b.id as statement, p.confidence, p.reason
    from link_items a join pairs p on p.a = a.item and p."of" = 'statement' and p.kind <> 'same' join link_items b on b.item = p.b
    where a."of" = 'statement' and a.document = ${document} order by a.id, p.kind, b.document, b.id`.execute(db)
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [id, { relations: own.map(relation) }]))
}

const relation = ({
  kind,
  document,
  statement,
  confidence,
  reason,
}: {
  kind: string
  document: string
  statement: string
  confidence: number
  reason: string
}) => ({
  kind: kind as NonNullable<Statement['relations']>[number]['kind'],
  ...{ document, statement, resolution: { confidence, by: 'machine' as const, reason } },
})
