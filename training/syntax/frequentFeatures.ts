import { findSlot } from '../../src/annotate/syntax/findSlot.ts'

/** log₂ of the features that can be counted: about twice what the treebanks have. */
const TABLE_BITS = 25

/**
 * The hashes of the features that come at least so many times: rarer ones teach little and take most of the room.
 *
 * @param visit calls its argument with each group of features: an array, and how many of it count
 */
export function frequentFeatures(
  least: number,
  visit: (count: (features: Int32Array, size: number) => void) => void,
): Int32Array {
  const keys = new Int32Array(2 ** TABLE_BITS)
  const counts = new Uint8Array(2 ** TABLE_BITS)
  visit((features, size) => {
    for (let at = 0; at < size; at++) {
      const hash = features[at] as number
      const slot = findSlot(keys, hash)
      keys[slot] = hash
      if ((counts[slot] as number) < least) counts[slot] = (counts[slot] as number) + 1
    }
  })
  return keys.filter((_, slot) => (counts[slot] as number) >= least)
}
