import { firstSlot } from './firstSlot.ts'

/** As findSlot, in a table of pairs: gives the index of the pair's first half, where the hash stands or would go. */
export function findPair(table: Int32Array, hash: number): number {
  const mask = (table.length >> 1) - 1
  let slot = firstSlot(hash, mask)
  for (let key = table[slot << 1]; key !== 0 && key !== hash; key = table[slot << 1]) slot = (slot + 1) & mask
  return slot << 1
}
