import { nameKey } from '../../annotate/gazetteer/nameKey.ts'
import { people } from '../../annotate/gazetteer/people.ts'
import type { Entity } from '../../model/Entity.ts'
import { resolved } from '../../pipeline/resolved.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

/** For whom a speaker speaks: the country, where it has one and an office there; else the body it belongs to, or is. */
export function partyOf(scene: Scene, speaker: string): Speaker | undefined {
  const { entities, countries, sides } = scene
  const entity = entities.get(speaker)
  if (!entity) return undefined
  const tell = (id: string, rule: string, reason: string): Speaker => ({
    entity: id,
    resolution: resolved('party', rule, reason),
  })
  const side = sides.get(nameKey(entity.name)) ?? sideOfSurname(scene, entity)
  if (side && side !== speaker) return tell(side, 'dispute', 'member of the party by the dispute')
  if (isIndependent(entity) || isFormer(scene, entity)) return undefined
  if (isPrivateOutlet(scene, entity)) return tell(speaker, 'self', 'speaks for itself')
  const country = countries.get(entity.country ?? '')
  if (country?.id === speaker) return tell(speaker, 'self', 'speaks for itself')
  if (country) return tell(country.id, 'country', 'country of the speaker')
  const body = entity.roles.find(({ organization, tense }) => organization && tense !== 'former')?.organization
  if (body) return tell(body, 'organization', 'organization in the title of the speaker')
  return entity.type === 'organization' ? tell(speaker, 'self', 'speaks for itself') : undefined
}

/** "Halden" is the member Mira Halden, where no other has the name. */
const sideOfSurname = ({ gazetteer, sides }: Scene, { type, name }: Entity): string | undefined =>
  type === 'person' ? sides.get(nameKey(gazetteer.actor(name)?.name ?? '')) : undefined

/** A paper or agency that no state runs speaks for no country. */
function isPrivateOutlet({ gazetteer }: Scene, { name }: Entity): boolean {
  const actor = gazetteer.actor(name)
  return (actor?.kind === 'outlet' || actor?.kind === 'platform') && !actor.state
}

const isIndependent = ({ type, name, roles }: Entity): boolean =>
  (type === 'group' || type === 'person') && (roles.length ? roles.map(({ title }) => title) : [name]).every(isOwn)

/** A calling of those who speak for nobody but themselves. */
const isOwn = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => people().independent.has(word.replace(/s$/, '')))

/** "Then-President Lindt said" tells of when she was in office. */
const THEN = /^then\b/i

/** Every title it has is a former one, or the ontology has it out of office when the document was published. */
function isFormer({ gazetteer, published }: Scene, { type, name, roles }: Entity): boolean {
  if (type !== 'person') return false
  if (roles.length) return roles.every(({ tense, title }) => tense === 'former' && !THEN.test(title))
  const tenures = gazetteer.actor(name)?.tenures ?? []
  return (
    !!published &&
    tenures.length > 0 &&
    tenures.every(({ from, to }) => from > published || (to !== undefined && to < published))
  )
}
