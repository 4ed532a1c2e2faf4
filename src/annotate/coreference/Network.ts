/** A network with one hidden layer of rectified units: features in, one number out. */
export interface Network {
  /** A row a hidden unit, its bias last. */
  readonly hidden: readonly (readonly number[])[]
  /** A weight a hidden unit, the bias last. */
  readonly out: readonly number[]
}
