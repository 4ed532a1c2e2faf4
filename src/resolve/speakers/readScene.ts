import type { Draft } from '../../pipeline/Draft.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'

export const readScene = ({
  text,
  meta,
  tokens,
  sentences,
  mentions,
  entities,
  attributions,
}: Draft<'sentences' | 'tokens' | 'attributions' | 'entities' | 'mentions'>): Scene => ({
  text,
  tokens,
  sentences,
  mentions,
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  countries: new Map(
    entities.flatMap((entity) => (entity.type === 'country' && entity.country ? [[entity.country, entity]] : [])),
  ),
  named: new Set(mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity)),
  attributions: attributions.toSorted((a, b) => position(a) - position(b)),
  published: meta.published,
})
