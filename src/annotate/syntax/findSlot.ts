import { firstSlot } from './firstSlot.ts'

/**
 * The slot of a hash in an open-addressing table with linear probing: where it stands, or the free slot where it would go.
 * The table's size is a power of 2 and it has free slots; 0 marks them, so it is no hash.
 */
export function findSlot(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let slot = firstSlot(hash, mask)
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
