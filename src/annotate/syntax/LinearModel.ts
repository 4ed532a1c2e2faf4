/** Weights of a linear classifier over hashed features: each feature lists the classes that it speaks for or against. */
export interface LinearModel {
  readonly classes: readonly string[]
  /**
   * An open-addressing table (findPair.ts). Each slot is a pair, side by side so that the processor fetches both at once:
   * a feature's hash, 0 where the slot is free, and where its entries begin, times 256, plus how many it has.
   */
  readonly table: Int32Array
  /** Each an index into `classes`, times 256, plus a weight as an unsigned byte. */
  readonly entries: Uint16Array
}
