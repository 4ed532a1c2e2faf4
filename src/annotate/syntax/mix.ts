/** Mixes a value into a hash, 32 bits, never 0; the constants are those of MurmurHash3. */
export function mix(hash: number, value: number): number {
  let bits = Math.imul(value, 0xcc9e2d51)
  bits = Math.imul((bits << 15) | (bits >>> 17), 0x1b873593)
  const mixed = hash ^ bits
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0 || 1
}
