import { findPair } from './findPair.ts'
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
  const table = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * features)))
  const countsAt = headerEnd + 4 * features
  let total = 0
  for (let feature = 0; feature < features; feature++) {
    const hash = bytes.readInt32LE(headerEnd + 4 * feature)
    const count = bytes[countsAt + feature] as number
    const slot = findPair(table, hash)
    table[slot] = hash
    table[slot + 1] = total * 256 + count
    total += count
  }
  const labels = bytes.subarray(countsAt + features)
  const weights = labels.subarray(total)
  const entries = new Uint16Array(total)
  for (let at = 0; at < total; at++) entries[at] = (labels[at] as number) * 256 + (weights[at] as number)
  return { classes, table, entries }
}
