/** Sets of mentions that mean the same, each mention by its name. */
export type Clusters = readonly ReadonlySet<string>[]

/** What counts as right, and of how much; added up over documents before it is divided. */
export interface Ratio {
  readonly recall: readonly [right: number, total: number]
  readonly precision: readonly [right: number, total: number]
}
