import type { Entity } from '../model/Entity.ts'

/** An entity as linking sees it: the same name, type and country in two documents is one profile. */
export interface Profile extends Pick<Entity, 'type' | 'name' | 'country' | 'ref'> {
  readonly key: string
  /** Of the name, as {@link nameKey} has them. */
  readonly words: readonly string[]
  /** Profiles that may be one: those of one block are compared, others never. */
  readonly block: string
}
