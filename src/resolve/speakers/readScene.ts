import { gazetteerOf } from '../../annotate/gazetteer/gazetteerOf.ts'
import type { Dispute } from '../../model/Dispute.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'
import { sidesOf } from './sidesOf.ts'
import { wordsOf } from './wordsOf.ts'

export const readScene = (
  {
    text,
    meta,
    tokens,
    sentences,
    quotations,
    mentions,
    references,
    entities,
    attributions,
  }: Draft<'sentences' | 'quotations' | 'tokens' | 'attributions' | 'entities' | 'mentions' | 'references'>,
  dispute: Dispute | undefined,
): Scene => {
  const ordered = attributions.toSorted((a, b) => position(a) - position(b))
  return {
    text,
    tokens,
    sentences,
    quotations,
    mentions,
    likelihoods: new Map(mentions.map((mention, i) => [mention, references[i] ?? 1])),
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
    quoted: new Map(
      ordered.toReversed().flatMap((one) => (one.source.length ? [[wordsOf(text, one), one.id] as const] : [])),
    ),
    published: meta.published,
  }
}
