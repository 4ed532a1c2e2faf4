import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'

interface Frequencies {
  readonly documents: number
  readonly stems: Readonly<Record<string, number>>
}

let frequencies: Frequencies | undefined

/** How much a stem tells of what a text is about: 0 to 1, the inverse document frequency in news (models/document-frequency.json). */
export function rarityOf(stem: string): number {
  frequencies ??= JSON.parse(
    readFileSync(join(packageFolder(), 'models', 'document-frequency.json'), 'utf8'),
  ) as Frequencies
  const { documents, stems } = frequencies
  return Math.log((documents + 1) / ((stems[stem] ?? 0) + 1)) / Math.log(documents + 1)
}
