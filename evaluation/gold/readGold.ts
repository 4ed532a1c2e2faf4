import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gold } from './Gold.ts'
import { goldOf } from './goldOf.ts'

/** Reads a folder of texts with its gold.json. */
export function readGold(folder: string): Gold {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')] as const)
  return goldOf(basename(folder), JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')), new Map(texts))
}
