import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/packageFolder.ts'

interface Counts {
  readonly documents: number
  readonly stems: Readonly<Record<string, number>>
}

const known = new Map<string, number>()
let counts: Counts | undefined

/**
 * How much a stem tells of what is spoken about: the inverse document frequency, natural logarithm, from models/document-frequency.json.
 *
 * A fixed table and not the record's own counts, so that what is alike does not depend on what else was read.
 */
export function rarity(stem: string): number {
  counts ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'document-frequency.json'), 'utf8')) as Counts
  const found =
    known.get(stem) ??
    Math.log((counts.documents + 1) / ((Object.hasOwn(counts.stems, stem) ? (counts.stems[stem] ?? 0) : 0) + 1))
  if (Object.hasOwn(counts.stems, stem)) known.set(stem, found)
  return found
}
