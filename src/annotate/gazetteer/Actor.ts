import type { Entity } from '../../model/Entity.ts'
import type { PartialDate } from '../../model/PartialDate.ts'

/** Whom or what a name stands for by general knowledge, whatever the document says of it. */
export interface Actor {
  /** The name it usually goes by. */
  readonly name: string
  readonly type: Entity['type']
  /** How the name stands for it: a capital or seat for its government, a demonym for a country. */
  readonly kind:
    | 'country'
    | 'demonym'
    | 'capital'
    | 'seat'
    | 'organization'
    | 'outlet'
    | 'platform'
    | 'person'
    | 'weapon'
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** The organization that a seat stands for. */
  readonly organization?: string
  /** The organization that it governs and speaks for: a party's committee. */
  readonly of?: string
  /** ISO 3166-1 alpha-3 of the members, where membership is small. */
  readonly members?: readonly string[]
  /** Several countries have one of that name ("Supreme Court"): `country` is the likeliest only. */
  readonly generic?: boolean
  /** An outlet that a state owns or runs. */
  readonly state?: boolean
  readonly ref?: string
  /** Posts that a person held, by their first day. */
  readonly tenures: readonly Tenure[]
}

export interface Tenure {
  /** "president", "foreign minister"; "minister" where only the field is known. */
  readonly office: string
  /** Other words for the office: "secretary of state". */
  readonly titles: readonly string[]
  readonly country?: string
  readonly organization?: string
  readonly from: PartialDate
  /** Absent while it is held. */
  readonly to?: PartialDate
}
