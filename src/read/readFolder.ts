import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { Document } from '../model/Document.ts'
import type { Details } from './Details.ts'
import { extension } from './extension.ts'
import { joinPath } from './joinPath.ts'
import type { Problem } from './Problem.ts'
import type { ReadOptions } from './ReadOptions.ts'
import { readFileInput } from './readFileInput.ts'
import { readSheet } from './readSheet.ts'
import { unreadable } from './unreadable.ts'
import { why } from './why.ts'

/** Looks up what the sheets above a file say of it. */
type Lookup = (path: string) => Details | undefined

/** Every report in a folder and the folders below, in the order of their paths; hidden files and other kinds are left out. */
export async function* readFolder(
  folder: string,
  options: ReadOptions,
  above: Lookup = () => undefined,
): AsyncGenerator<Document | Problem> {
  const sheet = await readSheet(folder)
  yield* sheet?.problems ?? []
  const lookup: Lookup = (path) => {
    const below = path.slice(joinPath(folder, '').length)
    return sheet?.rows.get(below) ?? sheet?.rows.get(below.split('/').at(-1) ?? '') ?? above(path)
  }
  let entries: readonly Dirent[] = []
  try {
    entries = (await readdir(folder || '.', { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  } catch (error) {
    yield unreadable(folder, why(error))
  }
  const others: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = joinPath(folder, entry.name)
    if (entry.isDirectory()) yield* readFolder(path, options, lookup)
    else if (extension(path)) yield* readFileInput(path, options, lookup(path))
    else if (entry.name !== 'documents.csv') others.push(entry.name)
  }
  if (others.length)
    yield {
      kind: 'problem',
      level: 'note',
      source: folder,
      text: `${others.length} of other kinds left out (${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}); .txt, .html and .jsonl are read.`,
    }
}
