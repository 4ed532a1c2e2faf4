import type { CompactModel } from './CompactModel.ts'

/** A model in the format that parseModel.ts reads. */
export function modelBytes({ classes, features, counts, labels, weights }: CompactModel): Buffer {
  const header = Buffer.from(JSON.stringify({ classes, features: features.length }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  return Buffer.concat([
    length,
    header,
    ...[features, counts, labels, weights].map(({ buffer }) => Buffer.from(buffer)),
  ])
}
