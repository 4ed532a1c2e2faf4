import { writeFileSync } from 'node:fs'
import type { LinearModel } from '../../src/annotate/syntax/LinearModel.ts'

/** Writes a model as readModel.ts reads it. */
export function writeModel(path: string, { classes, bits, starts, labels, weights }: LinearModel): void {
  const header = Buffer.from(JSON.stringify({ classes, bits }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const counts = Uint8Array.from(
    { length: 2 ** bits },
    (_, row) => (starts[row + 1] as number) - (starts[row] as number),
  )
  writeFileSync(path, Buffer.concat([length, header, counts, labels, Buffer.from(weights.buffer)]))
}
