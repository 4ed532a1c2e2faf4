/** The slot at which the search for a hash begins, in a table whose size is a power of 2; `mask` is that size less 1. */
export function firstSlot(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & mask
}
