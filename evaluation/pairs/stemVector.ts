import { readFileSync } from 'node:fs'
import { stemmer } from 'stemmer'
import { wordVector } from '../../src/resolve/stances/wordVector.ts'

const file = readFileSync(new URL('../../models/word-vectors-en.bin', import.meta.url))

/** The words of models/word-vectors-en.bin by stem. */
const words = Map.groupBy(file.subarray(0, file.indexOf('\n')).toString().split(' '), (word) => stemmer(word))
const known = new Map<string, Float32Array | undefined>()

/** The direction of a stem: the mean of those of its words, of length 1; undefined where none is known. */
export function stemVector(stem: string): Float32Array | undefined {
  if (!known.has(stem)) known.set(stem, meanOf((words.get(stem) ?? []).flatMap((word) => wordVector(word) ?? [])))
  return known.get(stem)
}

function meanOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const [first, ...others] = vectors
  if (!first) return undefined
  const sum = first.map((value, i) => others.reduce((total, vector) => total + (vector[i] as number), value))
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}
