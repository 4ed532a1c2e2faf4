import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { Document } from '../model/Document.ts'
import type { Details } from './Details.ts'
import { extension } from './extension.ts'
import { joinPath } from './joinPath.ts'
import { note } from './note.ts'
import type { Problem } from './Problem.ts'
import type { ReadOptions } from './ReadOptions.ts'
import { readFileInput } from './readFileInput.ts'
import { readSheet } from './readSheet.ts'
import { some } from './some.ts'
import { unreadable } from './unreadable.ts'
import { why } from './why.ts'

/** Files beside reports that tell of them. */
const OWN = ['documents.csv', 'dispute.yaml']

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
  const told = new Set<string | undefined>()
  const lookup: Lookup = (path) => {
    const below = path.slice(joinPath(folder, '').length)
    const name = [below, below.split('/').at(-1) ?? ''].find((key) => sheet?.rows.has(key))
    told.add(name)
    return name === undefined ? above(path) : sheet?.rows.get(name)
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
    else if (extension(path) && (entry.isFile() || entry.isSymbolicLink()))
      yield* readFileInput(path, options, lookup(path))
    else if (!OWN.includes(entry.name)) others.push(entry.name)
  }
  if (others.length)
    yield note(folder, `${others.length} of other kinds left out (${some(others)}); .txt, .html and .jsonl are read.`)
  const missing = [...(sheet?.rows.keys() ?? [])].filter((name) => !told.has(name))
  if (missing.length)
    yield note(
      joinPath(folder, 'documents.csv'),
      `It names files that are not there: ${some(missing)}. Check the names.`,
    )
}
