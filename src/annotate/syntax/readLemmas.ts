import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { LemmaTable } from './LemmaTable.ts'

let table: LemmaTable | undefined

/** models/lemmas-en.json, read once. */
export function readLemmas(): LemmaTable {
  table ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'lemmas-en.json'), 'utf8')) as LemmaTable
  return table
}
