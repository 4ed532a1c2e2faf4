import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let found: string | undefined

/** The folder that holds models/ and src/ontology/: the checkout, or the installed package. */
export function packageFolder(): string {
  found ??= search(dirname(fileURLToPath(import.meta.url)))
  return found
}

function search(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'models'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Standoff is not whole: models/ is missing. Install it again with npm.')
  return search(parent)
}
