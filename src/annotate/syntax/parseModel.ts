import { findSlot } from './findSlot.ts'
import type { LinearModel } from './LinearModel.ts'

/**
 * Reads a linear model: a 32-bit length, a JSON header of that length with `classes` and the number of `features`;
 * then the features' hashes (32 bits each), their numbers of entries (8 bits), all labels, and all weights.
 * Little-endian throughout.
 */
export function parseModel(bytes: Buffer): LinearModel {
  const headerEnd = 4 + bytes.readUInt32LE(0)
  const { classes, features } = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as {
    readonly classes: readonly string[]
    readonly features: number
  }
  const size = 2 ** Math.ceil(Math.log2(2 * features))
  const keys = new Int32Array(size)
  const places = new Uint32Array(size)
  const countsAt = headerEnd + 4 * features
  let entries = 0
  for (let feature = 0; feature < features; feature++) {
    const hash = bytes.readInt32LE(headerEnd + 4 * feature)
    const count = bytes[countsAt + feature] as number
    const slot = findSlot(keys, hash)
    keys[slot] = hash
    places[slot] = entries * 256 + count
    entries += count
  }
  const labelsAt = countsAt + features
  return {
    classes,
    keys,
    places,
    labels: new Uint8Array(bytes.subarray(labelsAt, labelsAt + entries)),
    weights: Int8Array.from(bytes.subarray(labelsAt + entries, labelsAt + 2 * entries)),
  }
}
