/** What the network reads of a window: an entry a piece, the two at its ends included, and where each word begins. */
export interface Features {
  readonly pieces: BigInt64Array
  readonly shapes: BigInt64Array
  readonly layouts: BigInt64Array
  readonly firsts: BigInt64Array
}
