import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'

let weights: Int16Array | undefined

/** The weights of models/names-en.bin, as training/names.ts writes them: little-endian int16, SLOTS × LABELS. */
export function nameModel(): Int16Array {
  if (!weights) {
    const bytes = readFileSync(join(packageFolder(), 'models', 'names-en.bin'))
    weights = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  }
  return weights
}
