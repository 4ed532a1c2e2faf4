import type { Entity } from '../../model/Entity.ts'
import type { Role } from '../../model/Role.ts'
import type { Actor } from '../gazetteer/Actor.ts'
import type { Gender, Phrase } from './Phrase.ts'

/** An entity in the making. */
export interface Figure {
  type: Entity['type']
  /** The fullest name so far. */
  name: string
  country: string | undefined
  actor: Actor | undefined
  gender: Gender
  number: Phrase['number']
  /** Nouns that the text calls it by: "commander", "agency". */
  readonly nouns: Set<string>
  readonly roles: (Omit<Role, 'organization'> & { organization?: Figure })[]
  /** Index of its first phrase among those of the document, and how many it has so far. */
  first: number
  phrases: number
  /** It is called by a name. */
  named: boolean
  /** Position of its latest phrase. */
  last: number
}
