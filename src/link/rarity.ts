import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/packageFolder.ts'

interface Counts {
  readonly documents: number
  readonly stems: Readonly<Record<string, number>>
}

let counts: Counts | undefined

/**
 * How much a stem tells of what is spoken about: the inverse document frequency, natural logarithm, from models/document-frequency.json.
 *
 * A fixed table and not the record's own counts, so that what is alike does not depend on what else was read.
 */
export function rarity(stem: string): number {
  counts ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'document-frequency.json'), 'utf8')) as Counts
  return Math.log((counts.documents + 1) / ((Object.hasOwn(counts.stems, stem) ? (counts.stems[stem] ?? 0) : 0) + 1))
}
