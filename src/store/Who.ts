import type { Entity } from '../model/Entity.ts'

/** Someone in a row: the entity in its document, and who it is over all documents. */
export interface Who extends Pick<Entity, 'id' | 'name' | 'type' | 'country'> {
  readonly identity: string
}
