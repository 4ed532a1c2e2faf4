/** One side of the dispute, and who belongs to it: names of people, organizations, countries. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  /** ISO 3166-1 alpha-3: all who speak for this country belong to the party. */
  readonly country?: string
}
