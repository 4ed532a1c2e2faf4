import type { Encoding } from '../model/Encoding.ts'
import type { HeadName } from './HeadName.ts'
import type { WordPieces } from './WordPieces.ts'

/** A model's heads, labels and bounds: all of it but the network itself. */
export interface EncoderModel {
  /** The network's file in models/, in how many parts it is kept, and the SHA-256 of the whole in hex. */
  readonly network: { readonly file: string; readonly parts: number; readonly sha256: string }
  readonly labels: Encoding['labels']
  readonly pieces: WordPieces
  /** Ids of the pieces before and after a window. */
  readonly begin: number
  readonly end: number
  /** Weights of the small layers that run here, by name, row by row. */
  readonly heads: Readonly<Record<HeadName, Float32Array>>
  /** Lower edges of the buckets of the distance in words from a cue's first word; below the first edge is bucket 0. */
  readonly distances: readonly number[]
}
