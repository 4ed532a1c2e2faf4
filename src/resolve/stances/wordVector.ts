import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'

interface Vectors {
  readonly rows: ReadonlyMap<string, number>
  readonly bytes: Int8Array
  readonly dimensions: number
}

let vectors: Vectors | undefined

/** The direction of a lower-case word among words (models/word-vectors-en.bin), of length 1; undefined for a word that is not known. */
export function wordVector(word: string): Float32Array | undefined {
  vectors ??= read()
  const row = vectors.rows.get(word)
  if (row === undefined) return undefined
  const { bytes, dimensions } = vectors
  const vector = Float32Array.from(bytes.subarray(row * dimensions, (row + 1) * dimensions))
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

function read(): Vectors {
  const file = readFileSync(join(packageFolder(), 'models', 'word-vectors-en.bin'))
  const end = file.indexOf('\n')
  const words = file.subarray(0, end).toString().split(' ')
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, file.length - end - 1)
  return { rows: new Map(words.map((word, row) => [word, row])), bytes, dimensions: bytes.length / words.length }
}
