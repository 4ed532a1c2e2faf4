/** A linear model as it is written: features in any order, each with its entries. */
export interface CompactModel {
  readonly classes: readonly string[]
  /** Hashes of the features. */
  readonly features: Int32Array
  /** How many entries each feature has. */
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly weights: Int8Array
}
