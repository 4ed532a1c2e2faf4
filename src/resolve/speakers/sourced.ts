import { people } from '../../annotate/gazetteer/people.ts'
import type { Attribution } from '../../model/Attribution.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { mentionsIn } from './mentionsIn.ts'
import { paperOwner } from './paperOwner.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

/** The speaker by the words of the source: the outermost mention that begins first in it. */
export function sourced(
  scene: Scene,
  attribution: Attribution,
  known: (id: string) => string | undefined,
): Speaker | undefined {
  const source = attribution.source[0] as Span
  const words = scene.text.slice(source.start, source.end)
  if (/^(I|we|my|our|me|us)$/i.test(words) && attribution.within) return firstPerson(attribution, known)
  if (/^(?:no(?! one)|any|nothing|anything|we|us|our|ours)\b/i.test(words) && !attribution.within)
    return ahead(scene, attribution)
  if (/^(who|which|that|whose)\b/i.test(words)) return relative(scene, source)
  const mention = spoken(scene, attribution)
  const entity = mention && scene.entities.get(mention.entity)
  if (!mention || !entity) return undefined
  if (isPaper(scene, entity, mention))
    return paperOwner(scene, mention) ?? (BARE.test(words) ? undefined : by(scene, entity, mention, words))
  return by(scene, entity, mention, words)
}

const isPaperMention = (scene: Scene, mention: Mention | undefined): boolean => {
  const entity = mention && scene.entities.get(mention.entity)
  return !!entity && isPaper(scene, entity, mention)
}

/** The first in the source who can speak, people before all else where it has several parts; else what stands first. */
function spoken(scene: Scene, { source }: Attribution): Mention | undefined {
  const type = ({ entity }: Mention) => scene.entities.get(entity)?.type
  const firsts = source.flatMap((span) => {
    const inside = mentionsIn(scene, span)
    return (
      (isPaperMention(scene, inside[0])
        ? inside[0]
        : inside.find((mention) => /^(?:person|organization|country|group)$/.test(type(mention) ?? ''))) ??
      inside[0] ??
      []
    )
  })
  return firsts.find((mention) => type(mention) === 'person') ?? firsts[0]
}

/** "The statement", "a tweet are made by whoever spoke before; "one report", "various reports" by somebody else. */
const BARE = /^(?:the|this|that|his|her|its|their)\b|^an?\b.*\b(?:tweet|post|statement|letter|email|message)$/i

function by({ named }: Scene, entity: Entity, { kind }: Mention, words: string): Speaker {
  const tell = (rule: string, reason: string): Speaker => ({
    entity: entity.id,
    resolution: resolved('speaker', rule, reason),
  })
  if (kind === 'pronoun') return tell('pronoun', 'pronoun, whoever of that gender and number the text spoke of last')
  if (kind === 'nominal')
    return named.has(entity.id)
      ? tell('nominal-role', 'description, matches a name by its title or apposition')
      : tell('nominal', 'description of somebody the text does not name')
  if (entity.type === 'country') return tell('country', 'the text has the country speak')
  if (entity.type !== 'person') return tell('organization', 'named body')
  return words.includes(entity.name)
    ? tell('name', 'named')
    : tell('surname', 'part of a name that the text gives in full')
}

const isPaper = ({ text }: Scene, { type }: Entity, { kind, start, end }: Mention): boolean =>
  kind === 'nominal' &&
  type === 'other' &&
  people().papers.has(/\p{L}+$/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '')

/** "I" is whoever speaks the words around it. */
function firstPerson({ within }: Attribution, known: (id: string) => string | undefined): Speaker | undefined {
  const entity = within && known(within)
  return entity
    ? { entity, resolution: resolved('speaker', 'first-person', 'first person inside words of the same speaker') }
    : undefined
}

/** Whoever speaks by name next, for words at the top of a report that name nobody: a headline with "we" in it. */
function ahead(scene: Scene, attribution: Attribution): Speaker | undefined {
  const rank = scene.rank.get(attribution.id) ?? 0
  if (rank > 0) return undefined
  const next = scene.attributions
    .slice(rank + 1, rank + 1 + AHEAD)
    .flatMap(({ source }) => (source[0] ? mentionsIn(scene, source[0]).slice(0, 1) : []))
    .find(({ entity }) => scene.entities.get(entity)?.type === 'person' && scene.named.has(entity))
  return (
    next && { entity: next.entity, resolution: resolved('speaker', 'ahead', 'the first who speaks by name after it') }
  )
}

/** Statements after it that are looked at. */
const AHEAD = 3

/** "Lindt, who said": what stands before the comma. */
function relative({ mentions, ...scene }: Scene, { start }: Span): Speaker | undefined {
  const before = mentionsIn({ mentions }, { start: start - 200, end: start }).filter(
    ({ end }) => end <= start && start - end <= 3 && !scene.text.slice(end, start).includes('.'),
  )
  const antecedent = before[0]
  return (
    antecedent && {
      entity: antecedent.entity,
      resolution: resolved('speaker', 'relative', 'relative pronoun, the name or description before it'),
    }
  )
}
