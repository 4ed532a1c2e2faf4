/** Weights of a linear classifier over hashed features: each feature lists the classes that it speaks for or against. */
export interface LinearModel {
  readonly classes: readonly string[]
  /** Hashes of the features, an open-addressing table (findSlot.ts); 0 where a slot is free. */
  readonly keys: Int32Array
  /** By slot: where the feature's entries begin, times 256, plus how many it has. */
  readonly places: Uint32Array
  /** Indices into `classes`. */
  readonly labels: Uint8Array
  readonly weights: Int8Array
}
