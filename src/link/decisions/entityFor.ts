import type { Entity } from '../../model/Entity.ts'
import { nameKey } from '../nameKey.ts'

const TYPES: readonly Entity['type'][] = [
  'person',
  'organization',
  'country',
  'place',
  'group',
  'instrument',
  'weapon',
  'other',
]

/** The id of the entity of a name, which is added to the list where it is new: a person, unless a type stands before ("organization:Lenka Water Board"). */
export function entityFor(entities: Entity[], value: string): string {
  const [, before = '', after = ''] = /^([a-z]+):(.+)$/.exec(value) ?? []
  const type = TYPES.find((known) => known === before)
  const name = type ? after.trim() : value
  const known = entities.find((entity) => nameKey(entity.name) === nameKey(name) && (!type || entity.type === type))
  if (known) return known.id
  const id = `decided-${nameKey(name).replaceAll(' ', '-')}`
  entities.push({ id, type: type ?? 'person', name, roles: [] })
  return id
}
