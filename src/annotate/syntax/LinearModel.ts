/** Weights of a linear classifier over hashed features: each row lists the classes that it speaks for or against. */
export interface LinearModel {
  readonly classes: readonly string[]
  /** log₂ of the number of rows. */
  readonly bits: number
  /** Where each row begins in `labels` and `weights`; one more entry than rows. */
  readonly starts: Uint32Array
  /** Indices into `classes`. */
  readonly labels: Uint8Array
  readonly weights: Int8Array
}
