import { type Kysely, sql } from 'kysely'
import { decided } from '../link/decisions/decided.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Entity } from '../model/Entity.ts'
import type { Resolution } from '../model/Resolution.ts'
import type { Statement } from '../model/Statement.ts'
import { attachmentsOf } from './attachmentsOf.ts'
import { readingOf } from './readingOf.ts'
import type { Tables } from './Tables.ts'

/** A document as it was read, with what linking knows of it: groups, relations, identities, and a date that others settle. */
export async function documentWhole(db: Kysely<Tables>, id: string): Promise<AnnotatedDocument | undefined> {
  const reading = await readingOf(db, id)
  const settled = await db.selectFrom('documents').select('linked_published').where('id', '=', id).executeTakeFirst()
  if (!reading || !settled) return undefined
  const annotated = decided(reading, await attachmentsOf(db, id))
  const identities = await identitiesOf(db, id)
  const groups = await groupsOf(db, id)
  const relations = await relationsOf(db, id)
  return {
    ...annotated,
    meta: {
      ...annotated.meta,
      ...(settled.linked_published && { published: settled.linked_published, publishedBasis: 'linked' as const }),
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
    .select(['e.id', 'i.identity', 'i.by', 'i.confidence', 'i.reason'])
    .where('e.document', '=', document)
    .execute()
  return new Map(
    rows.map(({ id, identity, by, confidence, reason }) => [id, { identity, resolution: { confidence, by, reason } }]),
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
  const { rows } = await sql<Related>`
    select a.id, r.kind, b.document, b.id as statement, r.by, r.confidence, r.reason
    from link_items a join relations r on r.a = a.item join link_items b on b.item = r.b
    where a."of" = 'statement' and a.document = ${document} order by a.id, r.kind, b.document, b.id`.execute(db)
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [id, { relations: own.map(relation) }]))
}

interface Related
  extends Pick<Relation, 'kind' | 'document' | 'statement'>,
    Pick<Resolution, 'by' | 'confidence' | 'reason'> {
  readonly id: string
}

type Relation = NonNullable<Statement['relations']>[number]

const relation = ({ kind, document, statement, by, confidence, reason }: Related): Relation => ({
  ...{ kind, document, statement, resolution: { confidence, by, reason } },
})
