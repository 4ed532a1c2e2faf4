import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { LinearModel } from './LinearModel.ts'

/**
 * Reads a linear model from models/: a 32-bit length, a JSON header of that length with `classes` and `bits`,
 * then a byte per row with its number of entries, then all their labels, then all their weights.
 */
export function readModel(file: string): LinearModel {
  const bytes = readFileSync(join(packageFolder(), 'models', file))
  const headerEnd = 4 + bytes.readUInt32LE(0)
  const { classes, bits } = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Pick<LinearModel, 'classes' | 'bits'>
  const rows = 2 ** bits
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] ?? 0) + (bytes[headerEnd + row] ?? 0)
  const entries = starts[rows] ?? 0
  const labelsAt = headerEnd + rows
  return {
    classes,
    bits,
    starts,
    labels: new Uint8Array(bytes.subarray(labelsAt, labelsAt + entries)),
    weights: new Int8Array(new Uint8Array(bytes.subarray(labelsAt + entries, labelsAt + 2 * entries)).buffer),
  }
}
