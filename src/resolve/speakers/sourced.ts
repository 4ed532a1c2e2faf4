import type { Attribution } from '../../model/Attribution.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { mentionsIn } from './mentionsIn.ts'
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
  if (/^(I|we|my|our|me|us)$/i.test(words)) return firstPerson(scene, attribution, known)
  if (/^(who|which|that|whose)\b/i.test(words)) return relative(scene, source)
  const mention = mentionsIn(scene, source)[0]
  const entity = mention && scene.entities.get(mention.entity)
  if (!mention || !entity) return undefined
  if (isPaper(entity, mention)) return owner(scene, mention)
  return by(scene, entity, mention, words)
}

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

const isPaper = ({ type }: Entity, { kind }: Mention): boolean => kind === 'nominal' && type === 'other'

/** "Lindt's statement", "the announcement from Lindt": whose it is; a bare "the statement" is left to what goes before. */
function owner(scene: Scene, paper: Mention): Speaker | undefined {
  const mentions = mentionsIn(scene, { start: paper.start, end: paper.end + 1 })
  const maker =
    mentions.find(({ entity, start }) => entity !== paper.entity && start >= paper.start) ?? makerAfter(scene, paper)
  return maker && { entity: maker.entity, resolution: resolved('speaker', 'document-owner', 'whose paper it is') }
}

function makerAfter(scene: Scene, { end }: Mention): Mention | undefined {
  const link = /^\s+(?:from|by|of)\s+/.exec(scene.text.slice(end, end + 12))
  return link ? mentionsIn(scene, { start: end + link[0].length, end: end + link[0].length + 1 })[0] : undefined
}

/** "I" is whoever speaks the words around it. */
function firstPerson(
  { attributions }: Scene,
  attribution: Attribution,
  known: (id: string) => string | undefined,
): Speaker | undefined {
  const outer = attributions.find(({ id }) => id === attribution.within)
  const entity = outer && known(outer.id)
  return entity
    ? { entity, resolution: resolved('speaker', 'first-person', 'first person inside words of the same speaker') }
    : undefined
}

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
