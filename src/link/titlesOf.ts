import type { Entity } from '../model/Entity.ts'
import { stems } from './stems.ts'

/** The offices of an entity, each in stems: those of its roles, and the description that stands for a name ("Osterland's foreign minister"). */
export function titlesOf(entity: Entity | undefined): readonly string[] {
  if (!entity) return []
  const [described] = /(?:\b\p{Ll}[\p{Ll}-]+\s*)+$/u.exec(entity.name) ?? []
  return [...entity.roles.map(({ title }) => title), ...(described ? [described] : [])]
    .map((title) => stems(title).join(' '))
    .filter((title) => title !== '')
}
