import { gazetteerOf } from '../../annotate/gazetteer/gazetteerOf.ts'
import type { Dispute } from '../../model/Dispute.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'
import { sidesOf } from './sidesOf.ts'

export const readScene = (
  {
    text,
    meta,
    tokens,
    sentences,
    mentions,
    entities,
    attributions,
  }: Draft<'sentences' | 'tokens' | 'attributions' | 'entities' | 'mentions'>,
  dispute: Dispute | undefined,
): Scene => {
  const ordered = attributions.toSorted((a, b) => position(a) - position(b))
  return {
    text,
    tokens,
    sentences,
    mentions,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    countries: new Map(
      entities.flatMap((entity) => (entity.type === 'country' && entity.country ? [[entity.country, entity]] : [])),
    ),
    sides: sidesOf(entities, dispute),
    gazetteer: gazetteerOf(dispute),
    platforms: new Map(entities.flatMap(({ id, type, name }) => (type === 'organization' ? [[name, id]] : []))),
    named: new Set(mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity)),
    attributions: ordered,
    rank: new Map(ordered.map(({ id }, i) => [id, i])),
    published: meta.published,
  }
}
