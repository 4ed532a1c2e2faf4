import type { Resolution } from './Resolution.ts'
import type { Role } from './Role.ts'

/** Someone or something that the document speaks of. A mention is not an entity: it refers to one. */
export interface Entity {
  readonly id: string // unique in the document
  readonly type: 'person' | 'organization' | 'country' | 'place' | 'group' | 'instrument' | 'weapon' | 'other'
  /** The fullest name the document gives: "Ahmad Reza Pourdastan". */
  readonly name: string
  readonly roles: readonly Role[]
  /**
   * The country it belongs to or speaks for, ISO 3166-1 alpha-3, where the text, the ontology or the dispute tells.
   * A state that only the dispute knows has a user-assigned code, XAA to XZZ.
   */
  readonly country?: string
  /** Who it is over all documents of the record. Only in a record. */
  readonly identity?: string
  /** An identity outside the record, e.g. "wikidata:Q9149". */
  readonly ref?: string
  readonly resolution?: Readonly<Partial<Record<'country' | 'identity' | 'ref', Resolution>>>
}
