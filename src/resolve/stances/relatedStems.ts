import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'

let table: Readonly<Record<string, string>> | undefined
const known = new Map<string, readonly string[]>()

/** Stems that may mean the same as one: synonyms and derived words, from models/related-en.json (WordNet). */
export function relatedStems(stem: string): readonly string[] {
  table ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'related-en.json'), 'utf8')) as Record<
    string,
    string
  >
  const found = known.get(stem) ?? (Object.hasOwn(table, stem) ? (table[stem]?.split(' ') ?? []) : [])
  known.set(stem, found)
  return found
}
