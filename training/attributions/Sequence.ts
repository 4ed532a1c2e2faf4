/** One sequence: the features of each unit, and the role of each. */
export interface Sequence {
  readonly features: readonly Int32Array[]
  readonly labels: readonly number[]
  /** Position of the unit whose role is known beforehand. */
  readonly fixed: number
}
