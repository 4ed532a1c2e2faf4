/** The row of the weights, of 2^bits, in which a feature with this hash lies: the last step of MurmurHash3, then the upper bits. */
export function row(hash: number, bits: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits)
}
